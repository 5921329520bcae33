import Reader
import Screen
import Terminals
import Testing

@testable import Config

@Suite struct ConfigurationTests {
  /// What is said in English of a text, each with its line.
  private func problems(_ yaml: String) -> [String] {
    Configuration.reading(yaml).problems.map { "\($0.line ?? 0): \($0.words.english)" }
  }

  @Test(arguments: ["", "\n", "# nothing\n", "language:\nkeys:\n"])
  func setsNothingByItself(yaml: String) {
    #expect(Configuration.reading(yaml).configuration == Configuration())
    #expect(problems(yaml).isEmpty)
  }

  @Test func setsWhatItSays() {
    let configuration = Configuration(
      yaml: """
        language: ar
        digits: arabic-indic
        theme: safe
        rtl: kitty
        harakat: hidden
        measure: 66
        spacing: open
        justify: true
        mouse: no
        library: ~/news.sqlite
        """)
    #expect(configuration.language == .arabic)
    #expect(configuration.digits == .arabicIndic)
    #expect(configuration.theme == "safe")
    #expect(configuration.rtl == .kitty)
    #expect(configuration.harakat == .hidden)
    #expect(configuration.measure == 66)
    #expect(configuration.spacing == .open)
    #expect(configuration.justifies && !configuration.usesMouse)
    #expect(configuration.library == "~/news.sqlite")
  }

  @Test(arguments: [
    ("languag: en", "1: there is no key “languag”. Did you mean language?"),
    ("# a\ntheme: drak", "2: “drak” is no value of theme. Did you mean dark?"),
    (
      "rtl: sideways",
      "1: “sideways” is no value of rtl. Values: auto, app, kitty, terminal, plain."
    ),
    (
      "digits: hindi",
      "1: “hindi” is no value of digits. Values: auto, western, arabic-indic."
    ),
    ("measure: 7", "1: “7” is no value of measure. Values: 24–200."),
    ("mouse: maybe", "1: “maybe” is no value of mouse. Values: true, false."),
    ("language: [ar]", "1: language is not built like that."),
    ("- a\n- b", "1: config is not built like that."),
    ("keys:\n  quti: x", "2: there is no key “quti”. Did you mean quit?"),
    ("keys:\n  quit: Entr", "2: “Entr” is no value of quit. Did you mean Enter?"),
    ("themes:\n  a:\n    actr: red", "3: there is no key “actr”. Did you mean actor?"),
    ("themes:\n  a:\n    actor: bold redd", "3: “redd” is no value of actor. Did you mean red?"),
    ("lexicon:\n  actors:\n    - {kind: state}", "3: the addition lacks name."),
    ("lexicon:\n  cues:\n    - {phrase: ' | '}", "3: the addition lacks phrase."),
    (
      "lexicon:\n  actors:\n    - {name: لواء الوادي, kind: milltary}",
      "3: “milltary” is no value of kind. Did you mean military?"
    ),
  ])
  func tellsWhatDoesNotHoldWithItsLine(yaml: String, sentence: String) {
    #expect(problems(yaml) == [sentence])
  }

  @Test func appliesTheRest() {
    let configuration = Configuration(yaml: "theme: drak\nmeasure: 60\nnonsense: 1\nlanguage: en")
    #expect(configuration.measure == 60)
    #expect(configuration.language == .english)
    #expect(configuration.theme == "auto")
  }

  @Test(arguments: [
    ("language: en\nkeys: [", 2), ("a: b: c", 1), ("language: en\nlanguage: ar", 1),
    ("theme: dark\n\tmouse: no", 2),
  ])
  func keepsTheDefaultsWhereItIsNoYAML(yaml: String, line: Int) {
    let (configuration, problems) = Configuration.reading(yaml)
    #expect(configuration == Configuration())
    #expect(problems.map(\.cause) == [.syntax])
    #expect((problems[0].line ?? 0) >= line)
  }

  @Test func readsNoEndOfAliases() {
    let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let yaml = "a0: &a0 x\n" + levels.joined(separator: "\n") + "\nlanguage: ar\n"
    #expect(Configuration(yaml: yaml).language == .arabic)
  }

  @Test(arguments: Language.allCases)
  func printsWhatReadsBackToIt(interface: Language) {
    let yaml = """
      language: ar
      theme: mine
      measure: 66
      keys:
        next: [x, Ctrl-N]
        quit: "~"
      themes:
        mine: {base: safe-dark, actor: bold bright-cyan, hit: "black on #ffcc00", text: plain}
      lexicon:
        actors:
          - {name: لواء الوادي, kind: armedGroup, aliases: [اللواء], gloss: "Valley, Brigade", country: SY}
        places:
          - {name: وادي الريحان, kind: region}
        cues:
          - {phrase: على ذمة, stance: doubt}
      """
    let (configuration, problems) = Configuration.reading(yaml)
    #expect(problems.isEmpty)
    #expect(Configuration.reading(configuration.yaml(interface)).configuration == configuration)
    let plain = Configuration()
    #expect(Configuration.reading(plain.yaml(interface)).configuration == plain)
  }

  @Test func printsNothingThatSteersATerminal() {
    let configuration = Configuration(yaml: #"library: "a\e[31m\u202e\n\"\\b""#)
    #expect(configuration.library == "a\u{1B}[31m\u{202E}\n\"\\b")
    let yaml = configuration.yaml(.english)
    #expect(
      yaml.unicodeScalars.allSatisfy { $0 == "\n" || !"\u{1B}\u{202E}".unicodeScalars.contains($0) }
    )
    #expect(Configuration(yaml: yaml) == configuration)
  }

  @Test func saysEverySettingInBothLanguages() {
    for (arabic, english) in zip(Configuration.settings(.arabic), Configuration.settings(.english))
    {
      #expect(arabic.words.unicodeScalars.contains { (0x620...0x64A).contains($0.value) })
      #expect(!english.words.isEmpty && !english.words.contains("%"))
    }
  }
}
