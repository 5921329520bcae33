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

  /// إغلاق السوق، مقتل خمسة، خروج آخر المقاتلين، انسحابه: with its genitive or its owner the noun of an event
  /// is what the verb takes, also behind a preposition that tells more than the occasion.
  func opensDeed(at index: Int) -> Bool {
    let word = passage.words[index]
    guard index + 1 < limit, word.isPlain, !word.isDefinite, word.noun == nil, word.isNominal,
      !word.isName, !word.isCueParticiple
    else { return false }
    if word.isOwnedEvent { return true }
    let next = passage.words[index + 1]
    guard next.isWord, next.particle == nil, next.isPlain else { return false }
    if word.usages.contains(.event) { return true }
    return !next.isAdjectival
      && (word.looksLikeDerivedDeed || word.mayBeDeed && next.isDefinite)
  }

  private func endsDefinite(before index: Int) -> Bool {
    passage.words[index - 1].isDefinite || subject.names.contains { $0.range.upperBound == index }
  }

  /// تعرض، تسلم، تفاقم: behind a definite subject no verb can stand, so that it is the noun of one in
  /// ت.
  func isReflexiveMasdar(at index: Int, _ behindSubject: Bool) -> Bool {
    let word = passage.words[index]
    return word.isPlain && word.classes == .verb && word.stem.looksLikeReflexiveMasdar
      && (behindSubject && endsDefinite(before: index) || followsVerb(index))
  }

  /// وتوقعت [تفاقم] الأزمة: at once behind the verb no other can stand.
  func followsVerb(_ index: Int) -> Bool {
    index > 0 && passage.words[index - 1].verbs.contains { $0.verb == verb && $0.form.isFinite }
  }
}

extension Word {
  /// Whether it is the noun of a known verb with its owner: رفضها، دعمه.
  var isOwnDeed: Bool {
    isPlain && hasOwner && verbs.contains { $0.form.tense == .masdar }
  }

  /// Whether it has the letters of a derived form's noun of action: انسحاب، تأجيل، إغلاق.
  fileprivate var looksLikeDerivedDeed: Bool {
    stem.looksLikeAugmentedMasdar || stem.looksLikeCausativeMasdar
      || bare.begins(with: "إ") && stem.looksLikeFourthMasdar
  }

  /// Whether it has the letters of the first form's noun of action: خروج، رحيل، فتح, which only a genitive
  /// tells from other nouns.
  fileprivate var mayBeDeed: Bool {
    let letters = stem.unicodeScalars
    return letters.count == 4 && letters.dropFirst(2).first == "و" || usages.contains(.verdict)
      || verbs.contains { $0.form.tense == .masdar }
  }
}
