internal import ArabicText

/// Nouns of events that are known only as verbs, where no verb can stand.
extension ObjectSearch {
  /// What is known only as a verb is a noun where no verb can stand: أعلنت الشركة شن، اعتبرتها
  /// الحكومة تدخلا، أعلن استقالته.
  func isNounLikeVerb(_ word: Word, _ behindSubject: Bool) -> Bool {
    guard word.classes == .verb, word.isPlain, !word.verbs.contains(where: { $0.form.isFinite })
    else { return false }
    let bare = word.bare
    if word.isPossessed || bare.ends(in: "ا") { return true }
    return behindSubject && !bare.begins(with: "ي") && !bare.begins(with: "ت")
  }

  /// أكد تلقيهم، أعلنت المديرة تسلمها: with a pronoun written on it, what is known only as a verb is
  /// the noun of one where no verb can stand.
  func isOwnedMasdar(at index: Int, _ behindSubject: Bool) -> Bool {
    let word = passage.words[index]
    guard word.classes == .verb, word.isPlain, word.hasOwner, word.stem.count > 4,
      !word.verbs.contains(where: { $0.form.isFinite })
    else { return false }
    return !behindSubject || endsDefinite(before: index)
  }

  private func endsDefinite(before index: Int) -> Bool {
    passage.words[index - 1].isDefinite || subject.names.contains { $0.range.upperBound == index }
  }

  /// تعرض، تسلم، تحطم: behind a definite subject no verb can stand, so that it is the noun of one in
  /// ت.
  func isReflexiveMasdar(at index: Int, _ behindSubject: Bool) -> Bool {
    let word = passage.words[index]
    return behindSubject && word.isPlain && word.classes == .verb && word.stem.count == 4
      && word.stem.begins(with: "ت") && endsDefinite(before: index)
  }
}
