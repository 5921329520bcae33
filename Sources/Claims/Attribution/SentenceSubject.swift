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

  /// Where the subject of a sentence stands that begins with its verb.
  fileprivate func subjectPlace(in sentence: Range<Int>) -> Int? {
    let opening = sentence.prefix { index in
      let word = words[index]
      return [.auxiliary, .modal, .connective, .negation, .time, .aside].contains(word.particle)
        || word.kind == .comma
    }
    let verb = opening.endIndex
    guard verb < sentence.upperBound else { return nil }
    if !words[verb].isVerbal { return opening.isEmpty ? nil : verb }
    let behind = words[verb + 1..<sentence.upperBound].firstIndex {
      $0.particle != .aside && $0.particle != .time && $0.kind != .joiner
    }
    return behind
  }
}
