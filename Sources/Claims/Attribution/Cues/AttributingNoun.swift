internal import ArabicText

/// Whether a word that can be a noun which attributes is one where it stands.
extension NominalCue {
  /// What may be a verb with its object is no noun with its owner, but behind a preposition.
  func mayAttribute(_ reading: NounCueReading, at index: Int) -> Bool {
    if isInName(index) || isOccasion(index) || isDescribed(index) || isAbsent(index) {
      return false
    }
    // يمكن القول إن: what anybody can say.
    if index > 0, passage.words[index - 1].particle == .modal { return false }
    if reading.cue.stance == .accuse, isJudged(index) { return false }
    if reading.cue.stance == .demand, isRather(verb: index) { return false }
    return reading.pronoun.isEmpty || !passage.words[index].isVerbal
      || index > 0 && passage.words[index - 1].particle == .preposition
  }

  /// طلب الوزير: without an article and behind no preposition it is rather the verb.
  private func isRather(verb index: Int) -> Bool {
    let word = passage.words[index]
    guard word.isPlain, !word.isDefinite, word.verbs.contains(where: { $0.form.isFinite }) else {
      return false
    }
    return index == 0 || passage.words[index - 1].particle != .preposition
  }

  /// في تصريحات: on what occasion a verb says it.
  private func isOccasion(_ index: Int) -> Bool {
    index > 0 && passage.words[index - 1].stem.isSpelled("في") && passage.words[index].isOccasion
  }

  /// واصفا الاتهامات بالباطلة: what follows is said of them, not by them.
  private func isDescribed(_ index: Int) -> Bool {
    guard index > 0, passage.words[index].isDefinite else { return false }
    return passage.words[index - 1].verbs.contains {
      $0.verb.frames.isSuperset(of: [.object, .bi]) && $0.verb.stance == .say
    }
  }

  /// لم ترد [تقارير] عن إصابات: nobody has told it.
  private func isAbsent(_ index: Int) -> Bool {
    index > 1 && passage.words[index].isPlain && passage.words[index - 1].isVerbal
      && passage.words[index - 2].usages.contains(.denial)
  }

  /// Whether a noun belongs to a party's name: وكالة السهل للأنباء.
  private func isInName(_ index: Int) -> Bool {
    let isLast = passage.words[index].preposition == "ل"
    return names.contains { name in
      name.actorKind != nil
        && (name.range.contains(index) || isLast && name.range.upperBound == index)
    }
  }

  /// A court that convicts somebody accuses nobody: حُكم عليه بالسجن بتهمة.
  private func isJudged(_ index: Int) -> Bool {
    passage.words[..<index].suffix(Self.reach).contains { $0.usages.contains(.verdict) }
  }
}
