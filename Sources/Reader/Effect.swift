public import Claims
public import Terminals

/// What the reader asks of the world around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read and analyse the article with this id, then call `show` or `fail`.
  case open(Article.ID)
  /// Add words to the lexicon, then call `refresh` with the article read anew, or `fail`.
  case add(LexiconAddition)
  /// Have the terminal follow a mode, and send it everything again.
  case use(RTLMode)
}
