import Foundation
import TestSupport
import Testing

@Suite struct InstallCommandTests {
  private static func has(_ tool: String) -> Bool {
    ["/bin/", "/usr/bin/"].contains { FileManager.default.isExecutableFile(atPath: $0 + tool) }
  }

  @Test func putsEverythingInPlaceAndSaysWhere() throws {
    let folder = try Folder([:])
    let run = try CommandRun(["install", "--prefix", folder.path])
    #expect(run.status == 0)
    let paths = run.output.split(separator: "\n").map(String.init)
    #expect(
      paths.map { $0.dropFirst(folder.path.count + 1) } == [
        "bin/isnad", "share/man/man1/isnad.1", "share/man/ar/man1/isnad.1",
        "share/bash-completion/completions/isnad", "share/zsh/site-functions/_isnad",
        "share/fish/vendor_completions.d/isnad.fish",
      ])
    let program = try #require(paths.first)
    #expect(try CommandRun(["--version"], program: program).output.hasPrefix("isnad "))
    let arabic = try String(contentsOfFile: paths[2], encoding: .utf8)
    #expect(arabic.contains(".SH \"الاسم\""))
    // A second time over a program that is there already.
    #expect(try CommandRun(["install", "--prefix", folder.path], program: program).status == 0)
  }

  @Test func asksForAFolderWhereThereIsNoHome() throws {
    let run = try CommandRun(["install"])
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.messages.contains("HOME") && run.messages.contains("--prefix"))
  }

  @Test func saysWhatItCannotWrite() throws {
    let folder = try Folder(texts: ["bin": "no folder"])
    let run = try CommandRun(["install", "--prefix", folder.path])
    #expect(run.status == 1)
    #expect(run.messages == "isnad: the file cannot be put in place: \(folder.path)/bin/isnad.\n")
  }

  @Test(.enabled(if: has("lexgrog"), "man-db is not installed"), arguments: ["en", "ar"])
  func itsManualPageIsFoundByWhatItIsFor(language: String) throws {
    let page = try CommandRun(["man", "--language", language]).output
    let folder = try Folder(texts: ["isnad.1": page])
    let path = folder.path("isnad.1")
    let found = try CommandRun(
      [path], environment: ["LC_ALL": "C.UTF-8"], program: "/usr/bin/lexgrog")
    let purpose = page.split(separator: "\n").first { $0.hasPrefix("isnad \\- ") }
    let words = try #require(purpose).dropFirst("isnad \\- ".count)
    #expect(found.status == 0)
    #expect(found.output == "\(path): \"isnad - \(words)\"\n")
  }

  @Test(
    .enabled(if: has("man") && has("groff"), "man or groff is not installed"),
    arguments: ["en", "ar"])
  func itsManualPageIsSound(language: String) throws {
    let page = try CommandRun(["man", "--language", language])
    let folder = try Folder(texts: ["isnad.1": page.output])
    let shown = try CommandRun(
      ["--warnings", "-E", "UTF-8", "-l", folder.path("isnad.1")],
      environment: ["LC_ALL": "C.UTF-8", "MANWIDTH": "80"], program: "/usr/bin/man")
    #expect(shown.status == 0)
    #expect(shown.messages.isEmpty)
    #expect(shown.output.split(separator: "\n").count { $0.hasPrefix("       isnad - ") } == 1)
    for word in [
      "--prefix", "isnad evaluate", "isnad doctor > report.txt", "isnad feeds add",
      "library.sqlite", "NO_COLOR", "measure",
      "Ctrl-O",
    ] {
      #expect(shown.output.contains(word))
    }
  }
}
