import Foundation
import TestSupport
import Testing

/// From a key to the file and back to the screen.
@Suite struct AddingStoryTests {
  @Test func addsAWordOfTheTextAtOnceAndForGood() throws {
    let folder = try Folder(texts: ["a.txt": "غادر قزحان ليلا."])
    let program = BuiltProgram.path("isnad")
    let environment = ["LC_ALL": "C", "XDG_CONFIG_HOME": folder.path]
    let terminal = PseudoTerminal(
      [program, "--language", "en", folder.path("a.txt")], environment: environment)
    terminal.type("\u{1B}[?62c")
    #expect(terminal.sends(" next "))
    terminal.type("+")
    #expect(terminal.sends("add to the lexicon:"))
    terminal.type("\u{1B}OD")
    terminal.type("\r")
    #expect(terminal.sends("Added to"))
    terminal.type("\t")
    #expect(terminal.sends("1 mention"))
    terminal.type("qq")
    #expect(terminal.ending() == .exit(0))
    let file = try String(contentsOfFile: folder.path("isnad/lexicon/actors.tsv"), encoding: .utf8)
    #expect(file == "own:قزحان\tperson\tقزحان\t\t\t\tgiven\n")
    let run = try CommandRun(["analyze", folder.path("a.txt")], environment: environment)
    #expect(run.output.contains("قزحان (person)"))
  }
}
