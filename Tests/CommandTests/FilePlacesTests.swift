import Claims
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

/// Where articles of files were left and marked, which outlives the reader.
@Suite struct FilePlacesTests {
  private let folder: Folder
  private let text =
    "عنوان\n\n" + (1...40).map { "فقرة رقم \($0) من كلام عام." }.joined(separator: "\n")

  init() throws { folder = try Folder([:]) }

  private var places: FilePlaces { FilePlaces(path: folder.path("state/places.tsv")) }

  /// The last frame of a reader of articles that plays keys.
  private func frame(_ keys: String, _ texts: (id: String, text: String)...) -> String {
    let events = keys.map { $0 == "\n" ? .key(.enter) : Event.character($0) }
    let terminal = Recorder(size: Size(width: 60, height: 10), events: events)
    var loop = EventLoop(
      terminal, shelf: Shelf(texts.map { Article(parsing: $0.text, id: $0.id) }),
      language: .english, theme: .monochrome, filePlaces: places)
    loop.run()
    return terminal.frames.last?.text ?? ""
  }

  @Test func areTakenUpAgainWhereverTheTextLies() {
    #expect(frame("", ("a", text)).contains(" 9%"))
    #expect(frame("  ", ("a", text)).contains(" 27%"))
    #expect(frame("", ("elsewhere", text)).contains(" 27%"))
    #expect(frame("", ("a", text + "\nأخرى.")).contains(" 9%"))
  }

  @Test func areKeptOfEachArticleThatIsLeft() {
    let other = "آخر\n\n" + text
    #expect(frame("\n  q", ("a", text), ("b", other)).contains("articles"))
    #expect(frame("\n", ("b", other), ("a", text)).contains(" 9%"))
    #expect(frame("j\n", ("b", other), ("a", text)).contains(" 27%"))
  }

  @Test func listTheMarksOfTheArticlesThatAreOpen() {
    #expect(frame(" m", ("a", text)).contains("Bookmarked"))
    #expect(frame("'", ("b", "سطر آخر."), ("a", text)).contains("1 bookmark"))
    #expect(frame("'", ("b", "سطر آخر.")).contains("No bookmarks yet"))
    #expect(frame("g'\n", ("a", text)).contains(" 17%"))
    #expect(frame("'m", ("a", text)).contains("No bookmarks yet") == true)
    #expect(frame("'", ("a", text)).contains("No bookmarks yet"))
  }

  @Test func passOverWhatIsNoTable() throws {
    let article = Article(parsing: text, id: "a")
    let key = FilePlaces.Entry(article).key
    for rows in ["", "x", "\(key)\tfar", "\(key)\t-1", "\0\u{1B}[2J\t\t"] {
      let file = try Folder(texts: ["p": rows])
      #expect(FilePlaces(path: file.path("p")).entries().isEmpty)
    }
    let file = try Folder(texts: ["p": "\(key)\t999999\t9-1\t5-999999\tx\n"])
    let entries = FilePlaces(path: file.path("p")).entries()
    #expect(entries.map { $0.position } == [999_999] && entries.first?.marks.count == 1)
    let terminal = Recorder(size: Size(width: 60, height: 10), events: [.character("'")])
    var loop = EventLoop(
      terminal, shelf: Shelf([article]), language: .english, theme: .monochrome,
      filePlaces: FilePlaces(path: file.path("p")))
    loop.run()
    #expect(terminal.frames.last?.text.contains("1 bookmark") == true)
  }

  @Test func areSaidNotToBeKeptWhereTheyCannotBe() throws {
    let file = try Folder(texts: ["state": "no folder"])
    let terminal = Recorder(size: Size(width: 90, height: 10), events: [.character("m")])
    var loop = EventLoop(
      terminal, shelf: Shelf([Article(parsing: text, id: "a")]), language: .english,
      theme: .monochrome, filePlaces: FilePlaces(path: file.path("state/places.tsv")))
    loop.run()
    #expect(terminal.frames.last?.text.contains("cannot be written to") == true)
  }

  @Test func forgetTheOldestArticles() {
    for number in 0...1000 {
      #expect(places.keep(FilePlaces.Entry(key: "\(number)", position: 1)))
    }
    let keys = places.entries().map(\.key)
    #expect(keys.count == 1000 && keys.first == "1000" && keys.last == "1")
  }
}
