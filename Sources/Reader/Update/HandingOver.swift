internal import ArabicText
internal import Claims

/// What leaves the reader: copies, addresses, texts for other programs.
extension ReaderState {
  /// Copies the claim at hand with its citation.
  mutating func copyClaim() -> Effect? {
    guard let text = claimText else {
      say(.noClaimHere)
      return nil
    }
    return .copy(text)
  }

  /// Copies the sentence that the focus is in.
  mutating func copySentence() -> Effect? {
    guard let reading, let sentence = reading.sentenceAtHand(claim: cardClaim) else {
      say(.noSentence)
      return nil
    }
    return .copy(reading.words(sentence))
  }

  /// Asks for the article's page.
  mutating func openPage() -> Effect? {
    guard let address = reading?.article.url, !address.isEmpty else {
      say(.noAddress)
      return nil
    }
    return .browse(address)
  }

  /// Hands the card's claim, or without a card the article, to a command.
  mutating func pipe(to command: String) -> Effect? {
    guard !command.allSatisfy(\.isWhitespace), let reading else { return nil }
    return .pipe(cardClaim == nil ? reading.article.text : claimText ?? "", command: command)
  }

  /// The claim at hand with its citation, in logical order.
  private var claimText: String? {
    guard let reading, let number = claimAtHand else { return nil }
    return Citation(reading, language).text(of: reading.analysis.claims[number])
  }
}

extension Reading {
  /// The sentence of a claim's cue, else of the focus.
  fileprivate func sentenceAtHand(claim: Int?) -> TextSpan? {
    guard let point = claim.map({ analysis.claims[$0].head.lowerBound }) ?? focusPoint else {
      return nil
    }
    return article.sentences.first { $0.contains(point) }
  }
}
