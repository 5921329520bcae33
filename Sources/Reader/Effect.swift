public import Claims
public import Terminals

/// What the reader asks of the world around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read and analyse the article with this id, then call `show` or `fail`.
  case open(Article.ID)
  /// Put a text on the clipboard, and tell how that went.
  case copy(String)
  /// Show the page at an address in the person's browser.
  case browse(String)
  /// Run a shell command with a text as its input, where its output can be seen.
  case pipe(String, command: String)
  /// Keep a person's corrections of an article: these, and no others.
  case keep([Correction], of: Article.ID)
  /// Listen to the mouse, or leave it to the terminal.
  case listenToMouse(Bool)
  /// Have the terminal follow a mode, and send it everything again.
  case use(RTLMode)
}
