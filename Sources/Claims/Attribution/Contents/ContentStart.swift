internal import ArabicText

extension ContentExtent {
  /// Where the clause begins that a cue behind it attributes: the sentence, or what follows the
  /// last cue in it.
  func clauseStart(before end: Int, in sentence: Range<Int>) -> Int {
    if let quotation = passage.quotation(around: end), quotation.lowerBound > sentence.lowerBound,
      !closes(quotation.lowerBound, before: end)
    {
      return quotation.lowerBound + 1
    }
    let turn = (sentence.lowerBound..<end).last { isTurn(at: $0, sentence) }
    guard let turn else { return sentence.lowerBound }
    return passage.words[turn].opensOwnClause ? turn : turn + 1
  }

  /// Whether a mark that seems to open a quotation closes one that nothing opened, since a comma follows: هذا
  /// العام"، بحسب الوزارة.
  private func closes(_ mark: Int, before end: Int) -> Bool {
    mark + 1 < end && passage.words[mark + 1..<end].allSatisfy(\.isSeparator)
  }

  /// Where a remark begins that takes up what was said before it, and whose verb stands at `cue`:
  /// وهو ما، وهو الأمر الذي، ، الأمر الذي.
  func resumption(before cue: Int, in sentence: Range<Int>) -> Int? {
    let start = max(sentence.lowerBound + 1, cue - 4)
    return (start..<max(start, cue)).last { index in
      let word = passage.words[index]
      if word.full.isSpelled("الامر"), index + 1 < cue, passage.words[index - 1].kind == .comma {
        return passage.words[index + 1].isRelativePronoun
      }
      return word.hasConjunction && (word.stem.isSpelled("هو") || word.stem.isSpelled("هي"))
        && index + 1 < cue
        && passage.words[index + 1].usages.contains(.resumption)
    }
  }

  /// ، حيث يعيش،: a clause that is closed at once says more of a place in the one around it.
  private func isAside(from index: Int) -> Bool {
    passage.words[index].full.isSpelled("حيث")
      && passage.words[(index + 1)...].prefix(3).contains { $0.kind == .comma }
  }

  /// وارتفع النهر، فيما أغلق الجسر، بحسب البلدية: one cue attributes both, where nobody said the first.
  private func joinsClauses(at index: Int, _ sentence: Range<Int>) -> Bool {
    guard passage.words[index].stem.isSpelled("فيما") else { return false }
    return passage.isRegarding(at: index)
      || index > sentence.lowerBound && verbs.isDisjoint(with: sentence.lowerBound..<index)
        && attributions.isDisjoint(with: sentence.lowerBound..<index)
  }

  /// Whether a word turns the sentence to another clause: لكن، بينما، كما and إلا before أن, behind a
  /// comma or first.
  private func isTurn(at index: Int, _ sentence: Range<Int>) -> Bool {
    let word = passage.words[index]
    guard index == sentence.lowerBound || passage.words[index - 1].kind == .comma else {
      return false
    }
    if word.opensOwnClause && index > sentence.lowerBound { return !isAside(from: index) }
    return word.isTurn && !word.keepsSubject && !joinsClauses(at: index, sentence)
      || word.full.isSpelled("كما")
      || word.usages.contains(.exception) && isComplementizer(index + 1)
  }
}

extension Word {
  /// Whether it turns to more of the same subject: ولكنه، ثم.
  fileprivate var keepsSubject: Bool { stem.isSpelled("ثم") || isTurn && hasOwner }

  /// إذ, حيث and علما, which begin a clause of their own.
  fileprivate var opensOwnClause: Bool {
    full.isSpelled("اذ") || full.isSpelled("حيث") || full.isSpelled("علما")
  }
}
