internal import ArgumentParser
internal import Reader

/// The program: a reader by default, an analyzer on request.
@main
struct Isnad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad",
    abstract: HelpText.abstract.words[.current],
    usage: """
      isnad [--library PATH] [--rtl auto|app|kitty|terminal|plain] [--linear] [--language ar|en] [PATH...]
      isnad analyze [--format text|json|jsonl|csv|webannotation|brat] [--input text|jsonl] [--language ar|en] PATH...
      isnad import [--progress auto|lines|none] [--library PATH] [--language ar|en] PATH|URL...
      isnad feeds add|list|remove|update [--library PATH] [--language ar|en] [URL...]
      isnad list|search|claims|actors|sources [WORDS] [--actor NAME] [--place NAME] [--outlet NAME] [--since DATE] [--until DATE] [--json|--csv] [--library PATH]
      isnad export --format csv|json|webannotation|brat [--output FOLDER] [--actor NAME] [--words WORDS] [ID...]
      isnad doctor [--rtl auto|app|kitty|terminal|plain] [--language ar|en]
      isnad config | isnad install [--prefix FOLDER]
      isnad evaluate --gold FOLDER --texts FOLDER [--json] [--show ID] [--language ar|en]
      """,
    discussion: Examples.program.text(.current) + "\n\n" + HelpText.exitCodes.words[.current],
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, AnalyzeCommand.self, DoctorCommand.self, EvaluateCommand.self,
      ImportCommand.self, FeedsCommand.self,
      ListCommand.self, SearchCommand.self, ClaimsCommand.self, ActorsCommand.self,
      SourcesCommand.self, ExportCommand.self,
      ConfigCommand.self, InstallCommand.self, ManCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  @OptionGroup var common: CommonOptions

  /// Exit codes: 0 success, 1 an input failed, 2 the command was wrong, 128 and its number where a
  /// signal has ended the reader.
  static func main() {
    Output.reserve()
    if let script = CompletedProgram.requestedScript { return Output.write(script + "\n") }
    do {
      var command = try parseAsRoot()
      for problem in Preferences.current.problems {
        Output.say("isnad: " + problem.sentence(in: .current))
      }
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what the parser says, in the language of the interface, and ends.
  private static func end(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    switch exitCode(for: error) {
    case .success where text == configuration.version: Output.write(VersionListing.text(.current))
    case .success: Output.write(ParserText(text).words[.current] + (text.isEmpty ? "" : "\n"))
    case .validationFailure:
      Output.say(ParserText(text).words[.current].printable)
      exit(withError: ExitCode(2))
    default: break
    }
    exit(withError: exitCode(for: error))
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

  /// Read by `Preferences` before the command line is parsed, as help and errors depend on it.
  @Option(
    help: ArgumentHelp(HelpText.config.words[.current], valueName: "path"), completion: .file())
  var config: String?
}
