import Foundation
import TestSupport
import Testing

/// The person's own files, as the built program finds them.
@Suite struct ConfigCommandTests {
  /// A folder of configurations with one of isnad's in it.
  private func home(_ config: String? = nil, lexicon: [String: String] = [:]) throws -> Folder {
    let folder = try Folder([:])
    let own = folder.url.appending(path: "isnad/lexicon")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try config.map { try Data($0.utf8).write(to: folder.url.appending(path: "isnad/config")) }
    for (name, text) in lexicon { try Data(text.utf8).write(to: own.appending(path: name)) }
    return folder
  }

  private func run(_ arguments: [String], in home: Folder, input: String = "") throws -> CommandRun
  {
    try CommandRun(
      arguments, input: Data(input.utf8), environment: ["XDG_CONFIG_HOME": home.path])
  }

  @Test func printsTheDefaultsWithoutAFile() throws {
    let run = try run(["config"], in: home())
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.contains("\ntheme: auto\n"))
    #expect(run.output.contains("\n# quit: [q]  # "))
  }

  @Test func tellsWhatDoesNotHoldAndAppliesTheRest() throws {
    let home = try home("theme: drak\nmeasure: 60\n")
    let run = try run(["config"], in: home)
    #expect(
      run.messages
        == "isnad: \(home.path)/isnad/config:1: “drak” is no value of theme. Did you mean dark?\n")
    #expect(run.output.contains("\nmeasure: 60\n"))
    #expect(run.status == 0)
  }

  @Test func readsAnotherFileOnRequest() throws {
    let (home, other) = (try home("measure: 60"), try Folder(texts: ["my": "measure: 44"]))
    let run = try run(["config", "--config", other.path("my")], in: home)
    #expect(run.output.contains("\nmeasure: 44\n"))
    let missing = try self.run(["config", "--config", "/nowhere/config"], in: home)
    #expect(missing.messages == "isnad: /nowhere/config: there is no such file or folder.\n")
    #expect(missing.output.contains("\nmeasure: 80\n"))
  }

  @Test func opensTheLibraryThatIsSetUnlessAnotherIsNamed() throws {
    let folder = try Folder(texts: ["a.txt": "عنوان قصير\n\nقال الوزير إن الوفد وصل أمس."])
    let home = try home("library: \(folder.path("own.sqlite"))")
    _ = try run(["import", folder.path("a.txt")], in: home)
    #expect(try run(["list"], in: home).output.contains("عنوان قصير"))
    let other = try run(["list", "--library", folder.path("other.sqlite")], in: home)
    #expect(!other.output.contains("عنوان قصير"))
    #expect(FileManager.default.fileExists(atPath: folder.path("own.sqlite")))
  }

  @Test func importsWithThePersonsLexicon() throws {
    let folder = try Folder(texts: ["a.txt": "عنوان قصير\n\nوصل لواء الوادي إلى البلدة أمس."])
    let library = "library: \(folder.path("own.sqlite"))\n"
    let lexicon =
      "lexicon:\n  actors:\n    - {name: لواء الوادي, kind: armedGroup, gloss: Valley}\n"
    let home = try home(library + lexicon)
    _ = try run(["import", folder.path("a.txt")], in: home)
    #expect(try run(["actors", "--json"], in: home).output.contains("Valley"))
  }

  @Test func speaksTheLanguageThatIsSet() throws {
    let home = try home("language: ar")
    #expect(try run(["--help"], in: home).output.contains("أمثلة:"))
    #expect(try run(["--help", "--language", "en"], in: home).output.contains("Examples:"))
  }

  @Test func knowsThePersonsOwnNamesAndCues() throws {
    let text = "غادر قزحان المدينة. على ذمة وزير النقل، سيفتتح الجسر غدا."
    let home = try home(
      "lexicon:\n  cues:\n    - phrase: على ذمة\n",
      lexicon: ["actors-mine.tsv": "Q\tarmedGroup\tقزحان\tQuzhan\n"])
    let plain = try run(["analyze", "-"], in: try self.home(), input: text)
    #expect(plain.output.hasPrefix("stdin\n\n0 claims"))
    let own = try run(["analyze", "-"], in: home, input: text)
    #expect(own.output.contains("1 claim"))
    #expect(own.output.contains("قزحان (armed group, Quzhan)"))
  }

  @Test func tellsTheLineOfARowThatIsNone() throws {
    let home = try home(
      lexicon: ["actors.tsv": "# mine\nQ\tarmdGroup\tقزحان\n", "peoples.tsv": "x"])
    let run = try run(["analyze", "-"], in: home, input: "وصل الوفد.")
    #expect(
      run.messages == """
        isnad: \(home.path)/isnad/lexicon/actors.tsv:2: “armdGroup” is no value of the column kind. Did you mean armedGroup?
        isnad: \(home.path)/isnad/lexicon/peoples.tsv: the lexicon has no such table; there are actors, places, cues, nouncues, verbs.

        """)
    #expect(run.status == 0)
  }
}
