internal import ArgumentParser

/// The program as shells complete it: what the default command takes stands beside the commands.
struct CompletedProgram: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Isnad.configuration.commandName, version: Isnad.configuration.version,
    subcommands: Isnad.configuration.subcommands)

  @OptionGroup var reading: ReadOptions

  /// The script for a shell. The parser's offers the commands alone where a file may stand too.
  static func script(for shell: CompletionShell) -> String {
    let script = completionScript(for: shell)
    return switch shell {
    case .bash: script.replacing("complete -o filenames", with: "complete -o default -o filenames")
    case .zsh:
      script.replacing(
        zshCommands, with: zshCommands + "\n        _files && ret=0", maxReplacements: 1
      )
      .replacing(
        zshCommand, with: zshCommand + "\n        *) _files && ret=0 ;;", maxReplacements: 1)
    case .fish:
      script
        + "\ncomplete -c isnad -n '__isnad_should_offer_completions_for_positional isnad -ge 1' -F"
    default: script
    }
  }

  private static let zshCommands = "_describe -V subcommand subcommands && ret=0"
  private static let zshCommand = #""_isnad_${words[1]}" && ret=0\#n            ;;"#

  /// The script that the command line asks for, as the parser would be asked.
  static var requestedScript: String? {
    CommandLine.value(of: "--generate-completion-script")
      .flatMap(CompletionShell.init(rawValue:)).map(script)
  }
}
