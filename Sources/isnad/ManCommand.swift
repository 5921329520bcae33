internal import ArgumentParser
internal import Reader

/// Prints the manual page; `install` calls it once a language.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "man", abstract: HelpText.manAbstract.words[.current], shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  func run() {
    Output.write(ManPage(command: CommandInfo.program, language: common.language).roff)
  }
}
