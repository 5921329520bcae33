internal import ArabicText

extension Analysis {
  /// Whether somebody vouches for each sentence of the article, in their order: what
  /// `isAttributed` says of every one, in one walk through sentences and claims.
  public var attributions: [Bool] {
    var spans = claims.flatMap { $0.cues + $0.content }.filter { !$0.isEmpty }
      .sorted { $0.lowerBound < $1.lowerBound }[...]
    var reached = TextOffset(utf8: 0)
    return article.sentences.map { sentence in
      while let span = spans.first, span.lowerBound < sentence.upperBound {
        reached = max(reached, span.upperBound)
        spans.removeFirst()
      }
      return reached > sentence.lowerBound
    }
  }
}
