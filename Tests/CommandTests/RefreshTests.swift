import Foundation
import Library
import TestSupport
import Testing

/// A library is analysed again where the analyser has changed, as it does when a person adds a name.
@Suite struct RefreshTests {
  private let folder: Folder

  init() throws {
    folder = try Folder(texts: ["a.txt": "قالت قزحان إن الطريق مفتوح.", "b.txt": "وصل الوفد."])
    let run = try run("import", folder.path("a.txt"))
    #expect(run.messages == "imported: 1\nknown before: 0\n")
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(
      arguments + ["--library", folder.path("library.sqlite")],
      environment: ["XDG_CONFIG_HOME": folder.path])
  }

  private func addName() throws {
    let lexicon = folder.url.appending(path: "isnad/lexicon")
    try FileManager.default.createDirectory(at: lexicon, withIntermediateDirectories: true)
    try Data("قزحان\tgroup\tقزحان\tQuzhan\t\t\t\n".utf8).write(
      to: lexicon.appending(path: "actors.tsv"))
  }

  @Test func findsWhatAPersonHasAdded() throws {
    #expect(try run("actors", "Quzhan").output.isEmpty)
    try addName()
    let refresh = try run("import", "--refresh")
    #expect(refresh.messages == "analysed again: 1\n")
    #expect(refresh.status == 0)
    #expect(try run("claims", "--actor", "Quzhan", "--json").output.contains("قزحان"))
    #expect(try run("import", "--refresh").messages == "imported: 0\nknown before: 0\n")
  }

  @Test func comesWithEveryImport() throws {
    try addName()
    let run = try run("import", "--progress", "lines", folder.path("b.txt"))
    #expect(run.messages == "imported: 1\nknown before: 0\nanalysed again: 1\n")
    let last = try #require(run.output.split(separator: "\n").dropLast().last)
    let fields = last.split(separator: "\t")
    #expect(fields[0] == "progress" && fields[1] == fields[2])
  }

  @Test func takesAFileOrTheWord() throws {
    let run = try run("import")
    #expect(run.status == 2)
    #expect(run.messages.contains("name something to import"))
  }
}
