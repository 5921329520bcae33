/// What a person is asked to type in the status line.
enum Question: Hashable, Sendable {
  /// Words to look for in every article.
  case words
  /// What to import: a file, a folder or an address.
  case importing

  /// The prompt.
  var phrase: Phrase {
    switch self {
    case .words: .wordsPrompt
    case .importing: .importPrompt
    }
  }
}
