/// What a person is asked to type in the status line.
enum Question: Hashable, Sendable {
  /// Words to look for in every article.
  case words
  /// What to import: a file, a folder or an address.
  case importing
  /// The command that the article's text is piped to, or a claim's.
  case pipingArticle, pipingClaim

  /// The prompt.
  var phrase: Phrase {
    switch self {
    case .words: .wordsPrompt
    case .importing: .importPrompt
    case .pipingArticle: .pipePrompt
    case .pipingClaim: .pipeClaimPrompt
    }
  }
}
