import Foundation
import TestSupport
import Testing

/// Shells in a real terminal, which are typed into.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct CompletionTests {
  /// The shells that are installed, and how each is told of the script `_isnad` in its folder.
  static let shells = [
    ("bash", "bash --norc --noprofile -i", "source ./_isnad"),
    ("zsh", "zsh -f -i", "fpath=($PWD $fpath); autoload -U compinit; compinit -D -u"),
    ("fish", "fish --no-config -i", "source ./_isnad"),
  ]
  .filter { shell in
    ["/bin/", "/usr/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell.0)
    }
  }

  @Test(arguments: shells)
  func everyShellCompletesWhatIsTyped(shell: String, start: String, setting: String) throws {
    let script = try CommandRun(["--generate-completion-script", shell])
    let folder = try Folder(texts: ["_isnad": script.output, "Reported.txt": "وصل الوفد."])
    let tmux = try Tmux(width: 100, height: 30)
    try tmux.enter("cd \(folder.path) && HOME=\(folder.path) \(start)")
    try tmux.enter("\(setting); echo re''ady")
    try #require(try tmux.shows("ready"))
    for (typed, completed) in [
      ("isnad ana", "isnad analyze"), ("isnad feeds upd", "isnad feeds update"),
      ("isnad --lin", "isnad --linear"), ("isnad --rtl kit", "isnad --rtl kitty"),
      ("isnad claims --stance aff", "isnad claims --stance affirm"),
      ("isnad Rep", "isnad Reported.txt"), ("isnad analyze Rep", "isnad analyze Reported.txt"),
      ("isnad --library Rep", "isnad --library Reported.txt"),
    ] {
      try tmux.type(typed)
      try #require(try tmux.shows(typed))
      try tmux.press("Tab")
      try #require(try tmux.shows(completed))
      try tmux.press("C-u", "C-l")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellIsToldOfFilesBesideTheCommands(shell: String) throws {
    let script = try CommandRun(["--generate-completion-script", shell])
    #expect(script.status == 0)
    let told = [
      "bash": "complete -o default -o filenames -F _isnad isnad",
      "zsh": "subcommands && ret=0\n        _files && ret=0",
      "fish": "__isnad_should_offer_completions_for_positional isnad -ge 1' -F",
    ]
    #expect(script.output.contains(try #require(told[shell])))
  }
}
