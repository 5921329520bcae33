internal import ArgumentParser
internal import Config
internal import Reader

/// The manual page in roff (man(7)), made of the same tables as the help and the reader's own.
struct ManPage {
  private let command: CommandInfo
  private let language: Language

  /// The page of a program.
  init(command: CommandInfo, language: Language) {
    self.command = command
    self.language = language
  }

  // lexgrog(1), which whatis and apropos learn from, knows the section by its name in some languages
  // and not in Arabic, but passes no request by: so it finds an English one, which nobody is shown.
  private var name: String {
    let line = "isnad \\- \(escaped(command.abstract ?? ""))\n"
    return language == .english
      ? line : line + ".if 0 \\{\\\n\(ManWord.name.title(.english))\(line).\\}\n"
  }

  /// The page. Arabic is neither hyphenated nor spread to both margins.
  var roff: String {
    let head =
      ".TH ISNAD 1 \"\" \"isnad \(Isnad.configuration.version)\" \"\(ManWord.manual.words[language])\"\n.nh\n.ad l\n"
    return head + sections.map { $0.0.title(language) + $0.1 }.joined()
  }

  private var sections: [(ManWord, String)] {
    [
      (.name, name),
      (.synopsis, synopsis),
      (.description, paragraph(ManWord.about.words[language])),
      (.examples, literal(Examples.program.lines(language).joined(separator: "\n"))),
      (.commands, command.shownCommands.map { commandText($0, of: "isnad") }.joined()),
      (.options, arguments(of: command)),
      (.keys, keys), (.configuration, configuration),
      (.lexicon, paragraph(ManWord.lexiconText.words[language])),
      (.files, items(ManWord.files.items)), (.environment, items(ManWord.environment.items)),
      (.exitStatus, items(ManWord.exitStatus.items)),
    ]
  }

  private func commandText(_ command: CommandInfo, of parent: String) -> String {
    let name = parent + " " + command.commandName
    let examples = (command.discussion ?? "").split(separator: "\n").filter { $0.hasPrefix("  ") }
    return item(name, command.abstract ?? "") + ".RS\n.PP\n"
      + literal(examples.joined(separator: "\n")) + arguments(of: command)
      + command.shownCommands.map { commandText($0, of: name) }.joined() + ".RE\n"
  }

  private func arguments(of command: CommandInfo) -> String {
    (command.arguments ?? []).filter(\.shouldDisplay).filter { argument in
      command.commandName == self.command.commandName
        || !["version", "help", "language", "config"].contains(argument.names?.first?.name ?? "")
    }
    .map { item($0.synopsis, ParserText($0.abstract ?? "").words[language]) }.joined()
  }

  private var keys: String {
    Action.allCases.compactMap { action in
      let keys = KeyBindings.standard.keys(of: action).compactMap(\.notation)
      return keys.isEmpty ? nil : item(keys.joined(separator: "  "), action.words[language])
    }
    .joined()
  }

  private var configuration: String {
    paragraph(ManWord.configurationText.words[language])
      + Configuration.settings(language).map { item($0.key, $0.words) }.joined()
  }

  /// The usage, each line a paragraph that hangs behind the program's name and breaks between words
  /// that belong to different brackets.
  private var synopsis: String {
    (Isnad.configuration.usage ?? "").split(separator: "\n").map { line in
      let words = line.dropFirst("isnad ".count).split(separator: " [")
      let kept = words.enumerated().map { number, words in
        lines((number > 0 ? "[" : "") + words).replacing(" ", with: "\\ ")
      }
      return ".SY isnad\n" + kept.joined() + ".YS\n"
    }
    .joined()
  }

  private func items(_ items: [(name: String, words: Words)]) -> String {
    items.map { item($0.name, $0.words[language]) }.joined()
  }

  private func item(_ name: String, _ text: String) -> String {
    ".TP\n.B \"\(escaped(name).replacing("\"", with: "\\(dq"))\"\n\(lines(text))"
  }

  private func paragraph(_ text: String) -> String {
    text.split(separator: "\n\n").map { ".PP\n" + lines(String($0)) }.joined()
  }

  /// Text as it stands, line by line.
  private func literal(_ text: String) -> String { ".nf\n" + lines(text) + ".fi\n" }

  /// Text in which no line can be taken for a request.
  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + escaped(String(line)) + "\n"
    }
    .joined()
  }

  /// Hyphens that are typed and backslashes that are meant; marks of direction are the terminal's.
  private func escaped(_ text: String) -> String {
    text.printable.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
