internal import ArabicText

extension Discourse {
  /// The person or body that is the subject of the sentence before a claim's own and fits its verb: ظهر
  /// [الوزير] في القاعة. وقال إن.
  func subjectBefore(_ draft: ClaimDraft) -> Reference? {
    let start = passages[draft.passage].sentence(of: draft.start).lowerBound
    let number = start > 0 ? draft.passage : draft.passage - 1
    guard passages.indices.contains(number), passages[number].block.kind.isReport else {
      return nil
    }
    let passage = passages[number]
    let end = start > 0 ? start : passage.words.count
    let sentence = passage.sentence(of: max(end - 1, 0)).clamped(to: 0..<end)
    guard let subject = passage.subjectPlace(in: sentence),
      passage.quotation(around: subject) == nil
    else { return nil }
    return actors.of(number).first { mention in
      let place = mention.match.range.lowerBound
      return sentence.contains(place) && passage.opens(place, at: subject)
        && agreement(of: mention).fits(draft.agreement)
    }
  }
}

extension Discourse {
  /// Whether the sentence of a claim begins by pointing back to what was said before, and the claim goes
  /// on with it: [جاء ذلك] في كلمة أمام المجلس، حيث قال; not where it says whose words they
  /// are: في تغريدة للوزير.
  func tellsOccasion(_ draft: ClaimDraft) -> Bool {
    let passage = passages[draft.passage]
    let start = passage.sentence(of: draft.start).lowerBound
    guard start + 2 < draft.start, passage.words[draft.start - 1].stem.isSpelled("حيث"),
      ["جاء", "جاءت", "ياتي", "تاتي"].contains(where: passage.words[start].full.isSpelled),
      passage.words[start + 1].particle == .demonstrative,
      passage.words[start + 2].particle == .preposition
    else { return false }
    return !actors.within(start + 3..<draft.start, of: draft.passage).contains {
      $0.match.actorKind == .person && passage.words[$0.match.range.lowerBound].preposition == "ل"
    }
  }
}

extension Passage {
  /// Whether a name stands at a place, or behind the office or offices that begin there.
  fileprivate func opens(_ name: Int, at subject: Int) -> Bool {
    if name == subject { return true }
    guard name > subject else { return false }
    let office = office(before: name) { $0.isHeldByOne }
    if office.lowerBound == subject { return true }
    return !office.isEmpty && office.lowerBound > subject
      && self.office(before: office.lowerBound) { $0.isHeldByOne }.lowerBound == subject
  }

  /// Where the subject of a sentence stands that begins with its verb, or with an adverbial phrase that
  /// a comma sets off from the verb: وفي كلمة أمام المجلس، رفض [الوزير].
  fileprivate func subjectPlace(in sentence: Range<Int>) -> Int? {
    let opening = sentence.prefix { index in
      let word = words[index]
      return [.auxiliary, .modal, .connective, .negation, .time, .aside].contains(word.particle)
        || word.kind == .comma
    }
    let verb = opening.endIndex
    guard verb < sentence.upperBound else { return nil }
    if !words[verb].isVerbal, !isVerb(at: verb, in: sentence) {
      return opening.isEmpty ? mainSubject(in: sentence) : verb
    }
    let behind = words[verb + 1..<sentence.upperBound].firstIndex {
      $0.particle != .aside && $0.particle != .time && $0.kind != .joiner
    }
    return behind
  }

  /// Whether a word that may also be a noun is a verb, for و begins the sentence and a definite role
  /// stands behind: [ورفع] المحامي دعوى.
  private func isVerb(at index: Int, in sentence: Range<Int>) -> Bool {
    let word = words[index]
    return word.hasConjunction && word.classes.contains(.verb) && index + 1 < sentence.upperBound
      && words[index + 1].isDefinite && words[index + 1].noun?.isRole == true
  }

  /// Where the subject stands behind the verb that follows the comma of an opening adverbial phrase.
  private func mainSubject(in sentence: Range<Int>) -> Int? {
    let first = words[sentence.lowerBound]
    let isAdverbial =
      first.particle == .preposition || first.preposition != nil
      || first.bare.hasSuffix("ا") && first.particle == nil && first.placeWords == 0
        && !first.isName
    guard isAdverbial else { return nil }
    let comma = sentence.prefix(Self.longestAdverbial).dropLast(2).first { index in
      words[index].kind == .comma && words[index + 1].isPlain
        && (words[index + 1].isVerbal || words[index + 1].classes.contains(.verb))
    }
    return comma.map { $0 + 2 }
  }

  private static let longestAdverbial = 30
}
