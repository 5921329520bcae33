public import Claims

/// What the reader asks of the world around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read and analyse the article with this id, then call `show` or `fail`.
  case open(Article.ID)
}
