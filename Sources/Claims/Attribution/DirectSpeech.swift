internal import ArabicText

extension ComplementFinder {
  private static let longestName = 8

  /// Direct speech that a colon or a quotation mark opens.
  func speech(
    of verb: ReportingVerb, at index: Int, cue: Int
  ) -> (Complement, Range<Int>)? {
    let word = passage.words[index]
    if word.kind == .colon, index + 1 < limit {
      if let quotation = passage.quotation(from: index + 1) {
        return (.quotation(quotation), cue + 1..<index)
      }
      return (.colon(start: index + 1), cue + 1..<index)
    }
    if word.kind == .openQuote, let quotation = passage.quotation(from: index),
      isSpeech(quotation, of: verb), !isName(quotation, cue)
    {
      return (.quotation(quotation), cue + 1..<index)
    }
    return nil
  }

  /// Whether a quotation belongs to a name (شبكة "العرب") or to a relative clause about the subject
  /// (التقرير، الذي سُمّي "كذا"، إلى أن).
  private func isName(_ quotation: Range<Int>, _ cue: Int) -> Bool {
    let isNamed = names.contains {
      $0.range.lowerBound < quotation.lowerBound && $0.range.contains(quotation.lowerBound + 1)
    }
    let relative = passage.words[cue + 1..<quotation.lowerBound].lastIndex {
      $0.particle == .relative
    }
    guard let relative else { return isNamed }
    let clause = passage.words[relative..<quotation.lowerBound]
    if isNamed { return true }
    return clause.indices.contains { index in
      passage.words[index].isVerbal
        && (quotation.count <= Self.longestName || quotes(index, quotation.lowerBound))
    }
  }

  /// Whether a verb takes words in quotation marks that open at a place; one of many meanings only
  /// at once.
  private func quotes(_ index: Int, _ mark: Int) -> Bool {
    passage.words[index].verbs.contains {
      $0.form.isFinite && $0.verb.isCore && $0.verb.frames.contains(.quote)
        && (!$0.verb.isWeak || index + 1 == mark)
    }
  }

  /// A quotation of a word or two without a verb is only a word quoted, of four behind a verb of
  /// many meanings.
  private func isSpeech(_ quotation: Range<Int>, of verb: ReportingVerb) -> Bool {
    let before = passage.words[quotation.lowerBound - 1]
    // A mark left open quotes all that follows: five words tell enough.
    let words = Array(passage.words[quotation].lazy.filter(\.token.isWord).prefix(5))
    if words.count > (verb.isWeak ? 4 : 2) { return true }
    if before.isCueParticiple && verb.isCore && words.count > 2 { return true }
    return before.kind == .colon || before.kind == .comma
      || words.count > 1 && words.contains(where: \.isPredicate)
  }
}

extension Word {
  /// Whether it makes a clause of the words around it: a verb, كان, لم.
  fileprivate var isPredicate: Bool {
    isVerbal || particle == .auxiliary || particle == .negation
  }
}
