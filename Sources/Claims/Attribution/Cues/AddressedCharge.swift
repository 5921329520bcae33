internal import ArabicText

// Those at whom charges and criticism are directed: الاتهامات الموجهة [إليه] بالفساد.
extension NominalContent {
  /// The end of قد before a verb that lends a noun its subject, or of those to whom that verb or its
  /// participle directs it: اتهامات [قد] وجهت [إلى الوزير] بالفساد.
  func directedEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    if word.particle == .modal || word.isDirected { return index + 1 }
    guard cue.stance == .accuse || cue.stance == .criticise, directs(passage.words[index - 1])
    else {
      return nil
    }
    if word.isPronominalPhrase { return index + 1 }
    let isAt = word.particle == .preposition && ["الي", "ضد"].contains(where: word.stem.isSpelled)
    guard isAt || word.preposition == "ل", index + 1 < limit else { return nil }
    let end = Subject(passage: passage, names: names).phrase(from: isAt ? index + 1 : index)
      .upperBound
    return end > index && end <= limit ? end : nil
  }

  private func directs(_ word: Word) -> Bool {
    word.isDirected
      || word.verbs.contains { $0.form.isFinite && $0.verb.scope.contains(.support) }
  }
}

extension NominalCue {
  /// ووجهت إليه تهمة: where the verb opens its sentence and at once tells at whom, the charge is its subject
  /// and nobody who makes it is named.
  func isDirected(by verb: Int) -> Bool {
    verb == passage.sentence(of: verb).lowerBound && verb + 1 < passage.words.count
      && passage.words[verb + 1].isPronominalPhrase
  }
}

extension Word {
  /// Whether it is the participle of directing: الموجهة.
  fileprivate var isDirected: Bool { isPlain && ["موجه", "موجهه"].contains(where: stem.isSpelled) }
}
