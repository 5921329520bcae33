internal import ArabicText

/// The clause whose subject stands before its verb: where it begins, and what stands between the two.
extension Subject {
  /// The first place behind the subject: verbs are also preceded by قد, adverbs of time, asides and what
  /// stands in brackets: سامي حداد (45 عاما) قال.
  func skipBack(from cue: Int) -> Int {
    var index = cue
    while index > 0 {
      let word = passage.words[index - 1]
      if let insertion = bracket(endingAt: index, cue) ?? aged(endingAt: index, cue) {
        index = insertion
        continue
      }
      switch word.particle {
      case .modal, .negation, .auxiliary, .time, .aside, .month, .year: index -= 1
      default:
        let isMark = word.kind == .comma || word.kind == .number || word.kind == .openQuote
        guard isMark else { return index }
        index -= 1
      }
    }
    return index
  }

  /// Where the bracket opens that closes before a place: حداد [(45 عاما)] قال.
  private func bracket(endingAt end: Int, _ cue: Int) -> Int? {
    guard let start = passage.bracket(closingAt: end - 1), passage.words[end].kind != .comma,
      start > passage.sentence(of: cue).lowerBound
    else { return nil }
    return start
  }

  /// Where what tells how old somebody is begins that ends at a place: حداد [البالغ من العمر 81 سنة] قال.
  private func aged(endingAt end: Int, _ cue: Int) -> Int? {
    guard end > 1, passage.words[end - 2..<end].contains(where: { $0.kind == .number }) else {
      return nil
    }
    let first = max(passage.sentence(of: cue).lowerBound + 1, end - 5)
    return (first..<max(first, end)).last {
      passage.words[$0].isDefinite && passage.words[$0].usages.contains(.aged)
    }
  }

  /// [وكتب] سامي حداد يقول: first and before a person what can be a noun is a verb.
  func opensSpeech(_ index: Int) -> Bool {
    index == passage.sentence(of: index).lowerBound && passage.words[index].isDoubtfulVerb
      && passage.words[index].isPlain && names.person(at: index + 1) != nil
      && passage.words[index].verbs.contains { $0.form.isFinite && $0.verb.frames.contains(.quote) }
  }

  /// Whether a phrase is a party, or opens its clause with no verb before it, so that brackets behind it do
  /// not part it from another verb.
  func stands(_ phrase: Range<Int>, before end: Int) -> Bool {
    if isParty(phrase) { return true }
    let start = phrase.lowerBound
    return start == clauseStart(before: end)
      && (start == passage.sentence(of: start).lowerBound || !passage.words[start - 1].isVerbal)
  }

  /// Whether brackets or dashes stand before a verb.
  func skipsBracket(_ between: Range<Int>) -> Bool {
    passage.words[between].contains { $0.kind == .closeBracket || $0.kind == .dash }
  }

  /// Where the clause begins that ends before a place.
  func clauseStart(before end: Int) -> Int {
    let sentence = passage.sentence(of: max(end - 1, 0))
    var index = end
    while index > sentence.lowerBound {
      let word = passage.words[index - 1]
      if word.complementizer != nil && !passage.isHyphenated(at: index - 1)
        || word.particle == .connective || word.kind == .semicolon
        || word.kind == .colon || word.kind == .stop && !passage.abbreviates(at: index - 1)
      {
        break
      }
      if word.kind == .openQuote && passage.quotation(from: index - 1)?.contains(end) != false {
        break
      }
      if word.isVerbal && word.noun == nil && !word.isDefinite && word.particle == nil { break }
      index -= 1
    }
    return index
  }
}
