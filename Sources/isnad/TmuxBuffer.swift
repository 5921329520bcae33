/// tmux's own buffer, for a tmux that takes no texts from programs inside it.
enum TmuxBuffer {
  /// Gives it a text, which goes to the terminal's clipboard as well (`-w`, since tmux 3.2). Whether
  /// tmux took it.
  static func take(_ text: String) -> Bool {
    Child.run(["/bin/sh", "-c", "exec tmux load-buffer -w - >/dev/null 2>&1"], input: text) == 0
  }
}
