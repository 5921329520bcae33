internal import ArabicText

extension Word {
  /// Whether a definite noun behind it would complete it: باسم [الرئاسة].
  var isOpenNoun: Bool {
    guard !isDefinite, isNominal, kind == .word, !isAdjectival else { return false }
    if case .place = noun?.kind { return false }
    return true
  }

  /// Whether it is العام or العامة, which the table of words holds as nouns alone.
  var isAttribute: Bool { isDefinite && isPlain && usages.contains(.attribute) }

  /// Whether what is known only as a verb can be a noun in ة with its possessor: أسرته، وزارتها.
  var isPossessed: Bool {
    guard classes == .verb, !verbs.contains(where: { $0.form.isFinite }) else { return false }
    return ["ته", "تها", "تهم", "تهما"].contains { token.bare.ends(in: $0) }
  }
}
