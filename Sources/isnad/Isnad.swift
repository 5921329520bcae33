internal import ArgumentParser
internal import Reader

/// The program: a reader by default, an analyzer on request.
@main
struct Isnad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad",
    abstract: HelpText.abstract.words[.current],
    usage: """
      isnad [--library PATH] [--rtl auto|app|kitty|terminal|plain] [--language ar|en] [PATH...]
      isnad analyze [--format text|json|jsonl|csv|webannotation|brat] [--input text|jsonl] [--language ar|en] PATH...
      isnad import [--progress auto|lines|none] [--library PATH] [--language ar|en] PATH|URL...
      isnad feeds add|list|remove|update [--library PATH] [--language ar|en] [URL...]
      isnad list|search|claims|actors|sources [WORDS] [--actor NAME] [--place NAME] [--outlet NAME] [--since DATE] [--until DATE] [--json|--csv] [--library PATH]
      isnad export --format csv|json|webannotation|brat [--output FOLDER] [--actor NAME] [--words WORDS] [ID...]
      isnad doctor [--rtl auto|app|kitty|terminal|plain] [--language ar|en]
      isnad evaluate --gold FOLDER --texts FOLDER [--json] [--show ID] [--language ar|en]
      """,
    discussion: HelpText.examples.words[.current],
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, AnalyzeCommand.self, DoctorCommand.self, EvaluateCommand.self,
      ImportCommand.self, FeedsCommand.self,
      ListCommand.self, SearchCommand.self, ClaimsCommand.self, ActorsCommand.self,
      SourcesCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  @OptionGroup var common: CommonOptions

  /// Exit codes: 0 success, 1 an input failed, 2 the command was wrong.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Output.say(fullMessage(for: error).printable)
      exit(withError: ExitCode(2))
    }
  }
}

extension ExitCode {
  /// The code of a program that a signal has ended, as shells reckon it.
  init(endedBy signal: Int32) { self.init(128 + signal) }
}

/// What every command can be told.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpText.language.words[.current], valueName: "ar|en"))
  var language: Language = .current
}
