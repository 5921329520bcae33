internal import ArabicText

extension ComplementFinder {
  /// Whether a participle only tells how or on what occasion the words behind the next colon or comma
  /// were said: وقال المدير، معلقا على الحكم[: «لا تعليق»]، قالت، معتذرة عن التأخر[، إن].
  func accompanies(_ word: Word, at index: Int, of verb: ReportingVerb) -> Bool {
    guard verb.frames.contains(.quote),
      verb.frames.isDisjoint(with: [.noun, .object]), word.isCueParticiple, word.isPlain,
      passage.words[index - 1].kind == .comma,
      word.verbs.contains(where: { $0.verb.isWeak || !$0.verb.isCore })
        || takesNoun(word, at: index)
    else { return false }
    let behind = passage.words[index + 1..<max(index + 1, limit)].prefix(Self.longestManner)
    guard let mark = behind.firstIndex(where: { endsManner($0) }), mark + 1 < limit,
      mark > index + 1 || word.verbs.allSatisfy({ !$0.verb.isCore })
    else { return false }
    return resumes(verb, behind: mark) || takesUp(verb, at: mark, from: word)
  }

  /// وقال، معلنا انسحاب بلاده: «…»: what the participle takes stands before the colon.
  private func takesNoun(_ participle: Word, at index: Int) -> Bool {
    guard index + 1 < limit, participle.verbs.allSatisfy({ $0.verb.frames.contains(.noun) }) else {
      return false
    }
    let next = passage.words[index + 1]
    return next.isNominal && next.isPlain && next.kind == .word
  }

  /// Whether a clause begins at a word that only the verb and not its participle takes, or speech behind
  /// a colon: وقال المدير، معتذرا عن التأخر [إن].
  private func takesUp(_ verb: ReportingVerb, at index: Int, from participle: Word) -> Bool {
    let isAside = participle.verbs.allSatisfy { !$0.verb.isCore }
    if passage.words[index].kind == .colon { return isAside && verb.frames.contains(.inna) }
    guard let particle = passage.words[index].complementizer else { return false }
    let before = passage.words[index - 1]
    return verb.takesClause(particle, behind: before)
      && participle.verbs.allSatisfy { !$0.verb.takesClause(particle, behind: before) }
  }

  /// Whether what a verb says begins behind a mark: a quotation behind a colon, a clause behind a comma.
  private func resumes(_ verb: ReportingVerb, behind mark: Int) -> Bool {
    let next = passage.words[mark + 1]
    let isSaying = verb.frames.contains(.inna)
    switch passage.words[mark].kind {
    case .colon: return isSaying && next.kind == .openQuote
    case .openQuote: return isSaying && isWhole(mark)
    case .comma:
      if next.kind == .openQuote { return isSaying && isWhole(mark + 1) }
      return next.complementizer.map { verb.takesClause($0, behind: passage.words[mark]) } ?? false
    default: return false
    }
  }

  /// Whether a clause in quotation marks begins at a mark.
  private func isWhole(_ mark: Int) -> Bool {
    passage.quotation(from: mark).map(passage.isClause) ?? false
  }

  private func endsManner(_ word: Word) -> Bool {
    word.isSeparator || word.kind == .openQuote || word.complementizer != nil
  }

  private static let longestManner = 12
}
