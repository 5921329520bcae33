import Claims
import Foundation
import Library
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

/// Corrections of articles of files, which outlive the reader.
@Suite struct FileCorrectionTests {
  private let folder: Folder
  private let text = "جسر جديد\n\nقال وزير النقل خالد سالم إن الجسر آمن.\nونفى سالم توقف العمل."

  init() throws { folder = try Folder(texts: ["a.txt": text]) }

  private var library: String { folder.path("data/library.sqlite") }

  /// The last frame of a reader of one article that plays keys.
  private func frame(_ events: [Event], named id: String = "a", text: String? = nil) -> String {
    let terminal = Recorder(size: Size(width: 110, height: 16), events: events)
    var loop = EventLoop(
      terminal, shelf: Shelf([Article(parsing: text ?? self.text, id: id)]), language: .english,
      theme: .monochrome, fileCorrections: FileCorrections(path: library))
    loop.run()
    return terminal.frames.last?.text ?? ""
  }

  private let dropping: [Event] = [.character("e"), .key(.up), .key(.up), .key(.enter)]

  @Test func areThereAgainWhereverTheTextLies() throws {
    #expect(frame([]).contains("Claims 2"))
    #expect(frame(dropping).contains("Claims 1"))
    #expect(frame([], named: "b").contains("Claims 1"))
    #expect(frame([], text: text + "\nوصل الوفد.").contains("Claims 2"))
    #expect(frame([.character("u")]).contains("Claims 2"))
    #expect(frame([]).contains("Claims 2"))
  }

  @Test func makeNoLibraryBeforeThereIsOne() throws {
    #expect(frame([.character("n"), .character("q")]).isEmpty == false)
    #expect(throws: (any Error).self) { try folder.text("data/library.sqlite") }
  }

  @Test func areExported() throws {
    _ = frame(dropping)
    let run = try CommandRun(["claims", "--library", library, "--csv"])
    #expect(run.output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func belongToTheArticleThatWasImported() throws {
    let path = folder.path("a.txt")
    #expect(try CommandRun(["import", "--library", library, path]).status == 0)
    _ = frame(dropping)
    #expect(try Store(path: library).articleCount() == 1)
    #expect(try CommandRun(["import", "--library", library, path]).messages.contains("before: 1"))
  }

  /// A line of JSON Lines with the article's words.
  private func line() throws -> String {
    let line = """
      {"title": "جسر جديد", "text": "قال وزير النقل خالد سالم إن الجسر آمن.\\nونفى سالم توقف العمل.", \
      "outlet": "النشرة", "published": "2024-03-01", "url": "https://a.example/1"}
      """
    try Data(line.utf8).write(to: folder.url.appending(path: "a.jsonl"))
    return folder.path("a.jsonl")
  }

  @Test func belongToTheArticleThatIsImportedLater() throws {
    _ = frame(dropping, text: text + "\n")
    let run = try CommandRun(["import", "--library", library, try line()])
    #expect(run.messages == "imported: 0\nknown before: 0\njoined to nearly the same text: 1\n")
    let article = try #require(try Store(path: library).articles().first)
    #expect(article.outlet == "النشرة" && article.url == "https://a.example/1")
    #expect(try Store(path: library).articleCount() == 1)
    #expect(try Store(path: library).claims(ClaimQuery()).count == 1)
    #expect(frame([], text: text + "\n").contains("Claims 1"))
    #expect(
      try CommandRun(["import", "--library", library, try line()]).messages.contains("before: 1"))
  }

  @Test func belongToTheArticleOfTheLineThatWasImported() throws {
    #expect(try CommandRun(["import", "--library", library, try line()]).status == 0)
    _ = frame(dropping)
    #expect(try Store(path: library).articleCount() == 1)
    #expect(try Store(path: library).claims(ClaimQuery()).count == 1)
    #expect(frame([], text: text + "\n").contains("Claims 1"))
  }

  @Test func areSaidNotToBeKeptWhereTheyCannotBe() throws {
    let other = try Folder(texts: ["data": "no folder"])
    let terminal = Recorder(size: Size(width: 110, height: 16), events: dropping)
    var loop = EventLoop(
      terminal, shelf: Shelf([Article(parsing: text, id: "a")]), language: .english,
      theme: .monochrome, fileCorrections: FileCorrections(path: other.path("data/x.sqlite")))
    loop.run()
    #expect(terminal.frames.last?.text.contains("may not be opened") == true)
    #expect(terminal.frames.last?.text.contains("Claims 1") == true)
  }
}
