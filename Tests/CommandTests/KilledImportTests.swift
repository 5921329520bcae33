import Foundation
import Library
import TestSupport
import Testing

@Suite struct KilledImportTests {
  private static let count = 700

  /// So many short articles, a line each.
  private static let lines = (1...count)
    .map { "{\"id\": \"\($0)\", \"text\": \"وصل الوفد رقم \($0).\"}\n" }.joined()

  @Test func losesNothingThatWasReportedHoweverOftenItIsKilled() throws {
    let folder = try Folder(texts: ["a.jsonl": Self.lines])
    let library = folder.path("library.sqlite")
    var kept = 0
    for round in 1...4 {
      let reported = try killedImport(of: folder.path("a.jsonl"), into: library)
      let count = try Store(path: library).articleCount()
      #expect(count >= reported, "round \(round)")
      #expect(count >= kept)
      kept = count
    }
    #expect(kept > 0)
    let last = try CommandRun(["import", "--library", library, folder.path("a.jsonl")])
    #expect(last.messages == "imported: \(Self.count - kept)\nknown before: \(kept)\n")
    #expect(try Store(path: library).articleCount() == Self.count)
  }

  /// Kills an import as soon as it reports something new, and says how many articles it reported.
  private func killedImport(of path: String, into library: String) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path("isnad"))
    process.arguments = ["import", "--library", library, "--progress", "lines", path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    var reported = 0
    var text = ""
    while let piece = try output.fileHandleForReading.read(upToCount: 1), !piece.isEmpty {
      text += String(decoding: piece, as: UTF8.self)
      guard text.hasSuffix("\n") else { continue }
      let fields = text.split(separator: "\t").map { Int($0) ?? 0 }
      reported = fields[3] + fields[4]
      if fields[3] > 0 { break }
      text = ""
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return reported
  }

  @Test func isWholeAtWhateverMomentItIsKilled() throws {
    let folder = try Folder(texts: ["a.jsonl": Self.lines])
    let library = folder.path("library.sqlite")
    var kept = 0
    for _ in 1...12 {
      let process = Process()
      process.executableURL = URL(filePath: BuiltProgram.path("isnad"))
      process.arguments = ["import", "--library", library, folder.path("a.jsonl")]
      process.standardError = Pipe()
      try process.run()
      usleep(.random(in: 0..<400_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let store = try Store(path: library)
      let articles = try store.articles()
      #expect(articles.count >= kept)
      kept = articles.count
      #expect(try store.claimCount(ClaimQuery()) == articles.reduce(0) { $0 + $1.claims })
      var words = ArticleQuery()
      words.words = "الوفد"
      #expect(try store.articleCount(words) == kept)
    }
    let last = try CommandRun(["import", "--library", library, folder.path("a.jsonl")])
    #expect(last.messages == "imported: \(Self.count - kept)\nknown before: \(kept)\n")
  }

  @Test func keepsWhatItHadWhereTheDiskTakesNoMore() throws {
    let folder = try Folder(texts: [
      "a.jsonl": Self.lines, "b.txt": "خبر\n\nوصل الوفد إلى المدينة.",
    ])
    let library = folder.path("library.sqlite")
    let first = try CommandRun(["import", "--library", library, folder.path("b.txt")])
    #expect(first.status == 0)
    // Files may grow to 400 blocks of 1,024 bytes; the signal that would end the program is ignored.
    let script = "trap '' XFSZ; ulimit -f 400; exec \"$0\" import --library \"$1\" \"$2\""
    let second = try CommandRun(
      ["-c", script, BuiltProgram.path("isnad"), library, folder.path("a.jsonl")],
      program: "/bin/bash")
    let count = try Store(path: library).articleCount() - 1
    #expect(second.messages.hasPrefix("isnad: \(library): "))
    #expect(second.messages.hasSuffix(".\nimported: \(count)\nknown before: 0\n"))
    #expect(second.status == 1)
    #expect(try Store(path: library).articles().contains { $0.title == "خبر" })
    let third = try CommandRun(["import", "--library", library, folder.path("a.jsonl")])
    #expect(third.status == 0)
    #expect(try Store(path: library).articleCount() == Self.count + 1)
  }
}
