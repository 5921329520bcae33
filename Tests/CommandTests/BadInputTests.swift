import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
  @Test(arguments: [
    (Data(), "it holds no text."), (Data(" \n\u{FEFF}\n".utf8), "it holds no text."),
    (Data("قال\0الوزير".utf8), "it is no text file: it holds zero bytes."),
    (Data("قال\n".utf8) + Data([0xE3, 0xC7, 0x0A]), "line 2 is not valid UTF-8."),
    (Data([0xFF, 0xFE, 0x42, 0x06]), "its text is UTF-16, and UTF-8 is needed."),
    (Data([0xFE, 0xFF, 0x06, 0x42]), "its text is UTF-16, and UTF-8 is needed."),
  ])
  func isNamedWithItsCause(content: Data, cause: String) throws {
    let folder = try Folder(["bad.txt": content])
    let path = folder.path("bad.txt")
    for command in [["analyze", path], ["read", path], [path]] {
      let run = try CommandRun(command)
      #expect(run.messages == "isnad: \(path): \(cause)\n")
      #expect(run.output.isEmpty)
      #expect(run.status == 1)
    }
    let piped = try CommandRun(["analyze", "-"], input: content)
    #expect(piped.messages == "isnad: standard input: \(cause)\n")
    #expect(piped.status == 1)
  }

  @Test func mayBeMissing() throws {
    let run = try CommandRun(["/nowhere/at all.txt"])
    #expect(run.messages == "isnad: /nowhere/at all.txt: there is no such file or folder.\n")
    #expect(run.status == 1)
  }

  @Test func mayBeAFolderWithoutArticles() throws {
    let folder = try Folder(texts: ["notes.md": "نص", ".hidden.txt": "نص"])
    let run = try CommandRun(["analyze", folder.path])
    #expect(run.messages == "isnad: \(folder.path): the folder holds no articles (.txt files).\n")
    #expect(run.status == 1)
  }

  @Test func isSaidInArabicWhereThatIsAsked() throws {
    let sentence = "isnad: nothing: لا يوجد ملف أو مجلد بهذا الاسم.\n"
    #expect(try CommandRun(["--language", "ar", "nothing"]).messages == sentence)
    #expect(try CommandRun(["analyze", "--language=ar", "nothing"]).messages == sentence)
    #expect(
      try CommandRun(["nothing"], environment: ["LC_ALL": "ar_EG.UTF-8"]).messages == sentence)
  }

  @Test func steersNoTerminalByItsName() throws {
    let run = try CommandRun(["\u{1B}[31m\u{202E}x"])
    #expect(run.messages == "isnad: [31mx: there is no such file or folder.\n")
    let lines = try CommandRun(["a\nb\r\n\tc\u{2028}d"])
    #expect(lines.messages == "isnad: a b  c d: there is no such file or folder.\n")
  }

  @Test func mayBeAFileWhereAFolderIsNeeded() throws {
    let folder = try Folder(texts: ["a.txt": "نص"])
    let run = try CommandRun(["evaluate", "--gold", folder.path("a.txt"), "--texts", folder.path])
    #expect(run.messages == "isnad: \(folder.path("a.txt")): it is a file, not a folder.\n")
    let missing = try CommandRun(["evaluate", "--gold", "nowhere", "--texts", folder.path])
    #expect(missing.messages == "isnad: nowhere: there is no such file or folder.\n")
  }

  @Test func mayHaveANameThatIsNotUTF8() throws {
    let folder = try Folder([:])
    let script = """
      cd "$1" && printf 'وصل الوفد.' > "$(printf 'a\\343.txt')" && "$0" "$(printf 'a\\343.txt')"
      "$0" "$(printf 'b\\343')" "$(printf 'b\\344')"
      """
    let run = try CommandRun(
      ["-c", script, BuiltProgram.path("isnad"), folder.path], program: "/bin/sh")
    #expect(run.output == "وصل الوفد.\n")
    let sentence =
      "isnad: b\u{FFFD}: its name is not UTF-8, and several arguments look like this.\n"
    #expect(run.messages == sentence + sentence)
  }

  @Test func ofAFolderOnlyFilesAreRead() throws {
    let folder = try Folder(texts: ["a.txt": "وصل الوفد."])
    #expect(mkfifo(folder.path("pipe.txt"), 0o600) == 0)
    #expect(mkdir(folder.path("folder.txt"), 0o700) == 0)
    #expect(symlink("nothing", folder.path("lost.txt")) == 0)
    let run = try CommandRun([folder.path])
    #expect(run.output == "وصل الوفد.\n")
    let lost = folder.path("lost.txt")
    #expect(run.messages == "isnad: \(lost): there is no such file or folder.\n")
  }

  @Test func mayNotBeEndless() throws {
    let run = try CommandRun(["analyze", "/dev/zero"])
    #expect(run.messages == "isnad: /dev/zero: it is larger than 64 megabytes.\n")
  }

  @Test func doesNotKeepTheOthersBack() throws {
    let folder = try Folder(texts: ["a.txt": "وصل الوفد.", "c.txt": "غادر الوفد."])
    let run = try CommandRun(
      ["analyze", "--format", "jsonl", folder.path("a.txt"), "missing", folder.path("c.txt")])
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(run.messages == "isnad: missing: there is no such file or folder.\n")
    #expect(run.status == 1)
  }

  @Test func mayBeOneLineOfMany() throws {
    let lines = """
      {"id": "a", "text": "وصل الوفد."}
      {"id": "b"}

      وصل
      {"id": "c", "text": "غادر الوفد.", "title": 3}
      {"id": "d", "text": "عاد الوفد."}
      {"id": "e", "text": " \\n"}
      """
    let run = try CommandRun(
      ["analyze", "--format", "jsonl", "--input", "jsonl", "-"], input: Data(lines.utf8))
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(
      run.messages == """
        isnad: standard input:2: the line has no key called text.
        isnad: standard input:4: the line is no JSON object.
        isnad: standard input:5: a key of the line holds something other than text.
        isnad: standard input:7: it holds no text.

        """)
    #expect(run.status == 1)
  }

  @Test(arguments: [
    ("", "the environment variable TERM, the terminal's type, is not set."),
    ("no-such", "the system knows no terminal type TERM=no-such."),
  ])
  func mayBeATerminalThatWillNotDo(type: String, cause: String) throws {
    let folder = try Folder(texts: ["a.txt": "وصل الوفد."])
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), folder.path("a.txt")],
      environment: ["TERM": type, "LC_ALL": "C"])
    #expect(terminal.ending() == .exit(1))
    #expect(terminal.output == "isnad: \(cause)\r\n")
  }
}
