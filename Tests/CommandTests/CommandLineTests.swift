import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [
    ["analyze"], ["--colour"], ["analyze", "--format", "xml", "a"], ["--language", "fr", "a"],
    ["analyze", "--input", "pdf", "-"],
  ])
  func mistakesEndWithTwo(_ arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("Error: "))
  }

  @Test(arguments: [["--colour"], ["analyze", "--colour"], ["--colour", "a.txt"]])
  func anUnknownOptionIsNamed(_ arguments: [String]) throws {
    #expect(try CommandRun(arguments).messages.contains("Unknown option '--colour'"))
  }

  @Test func aMissingPathIsNamed() throws {
    let message = "Error: Missing expected argument '<path> ...'"
    #expect(try CommandRun(["analyze"]).messages.contains(message))
  }

  @Test func helpSpeaksArabic() throws {
    let run = try CommandRun(["--language", "ar", "--help"])
    #expect(run.output.contains("أمثلة:"))
    #expect(run.output.contains("الاستعمال:") && run.output.contains("الخيارات:"))
    #expect(!run.output.contains("Show"))
  }

  @Test func tellsItsVersion() throws {
    let run = try CommandRun(["--version"])
    let pattern =
      /isnad \d+\.\d+\.\d+\nlexicon: \d+ tables, \d+ rows, hash [0-9a-f]{16}\ntagger: hash [0-9a-f]{16}\n/
    #expect(run.output.wholeMatch(of: pattern) != nil)
    #expect(run.status == 0)
    #expect(try CommandRun(["--version", "--language", "ar"]).output.contains("المعجم"))
  }

  @Test(arguments: [
    (
      ["anlyze", "a.txt"],
      "isnad: anlyze: there is no such file or folder. Did you mean isnad analyze?\n"
    ),
    (
      ["report.tx"], "isnad: report.tx: there is no such file or folder. Did you mean report.txt?\n"
    ),
    (["nothing-like-it"], "isnad: nothing-like-it: there is no such file or folder.\n"),
  ])
  func suggestsWhatWasMeant(arguments: [String], sentence: String) throws {
    let folder = try Folder(texts: ["report.txt": "وصل الوفد."])
    let script = "cd \"$1\" && shift && \"$0\" \"$@\""
    let run = try CommandRun(
      ["-c", script, BuiltProgram.path("isnad"), folder.path] + arguments, program: "/bin/sh")
    #expect(run.messages.hasPrefix(sentence))
    #expect(run.status == 1)
  }

  @Test func readingPrintsTheTextWhereNobodyLooks() throws {
    let folder = try Folder(texts: [
      "a.txt": "عنوان\n\nوصل \u{1B}[1mالوفد.", "b.txt": "غادر الوفد.",
    ])
    let run = try CommandRun([folder.path])
    #expect(run.output == "عنوان\n\nوصل [1mالوفد.\n\nغادر الوفد.\n")
    #expect(run.status == 0)
    #expect(try CommandRun(["-"], input: Data("وصل الوفد.".utf8)).output == "وصل الوفد.\n")
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func everyLineEndPrintsAsOne(_ end: String) throws {
    let text = "عنوان\(end)\(end)وصل الوفد.\(end)غادر الوفد."
    let run = try CommandRun(["-"], input: Data(text.utf8))
    #expect(run.output == "عنوان\n\nوصل الوفد.\nغادر الوفد.\n")
  }

  @Test(arguments: ["", "trap '' PIPE; "])
  func aReaderThatHasGoneIsNoFailureWorthAWord(_ trap: String) throws {
    let folder = try Folder(texts: ["many.txt": String(repeating: "وصل الوفد.\n", count: 8000)])
    let script = "\(trap)\"$0\" \"$1\" | head -c 9"
    let run = try CommandRun(
      ["-c", script, BuiltProgram.path("isnad"), folder.path("many.txt")], program: "/bin/sh")
    #expect(run.messages.isEmpty)
  }

  @Test func outputThatCannotBeWrittenIsAFailure() throws {
    let folder = try Folder(texts: ["a.txt": "وصل الوفد."])
    let run = try CommandRun(
      ["-c", "\"$0\" \"$1\" > /dev/full", BuiltProgram.path("isnad"), folder.path("a.txt")],
      program: "/bin/sh")
    #expect(run.messages == "isnad: the output cannot be written.\n")
    #expect(run.status == 1)
  }
}
