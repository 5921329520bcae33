internal import ArabicText

extension Word {
  /// Whether a definite noun behind it would complete it: باسم [الرئاسة].
  var isOpenNoun: Bool {
    guard !isDefinite, isNominal, kind == .word, !isAdjectival else { return false }
    if case .place = noun?.kind { return false }
    return true
  }

  /// Whether a noun seems to carry the pronoun of its owner: سياستها.
  var hasOwner: Bool {
    ["ه", "ها", "هم", "نا"].contains { token.bare.ends(in: $0) }
  }

  /// Whether ب on it tells under what circumstances: برئاسة، بحضور.
  var isCircumstance: Bool { preposition == "ب" && usages.contains(.circumstance) }

  /// Whether it is a ب, ل or ك alone, as before a quotation mark: ب"الصمت".
  var isBareProclitic: Bool { kind == .word && ["ب", "ل", "ك"].contains(token.folded) }

  /// Whether it is what a party publishes, in the accusative too: بيان، تغريدة، تقريرا.
  var isNews: Bool { usages.contains(.news) }

  /// Whether it is العام or العامة, which the table of words holds as nouns alone.
  var isAttribute: Bool { isDefinite && isPlain && usages.contains(.attribute) }

  /// Whether what is known only as a verb can be a noun in ة with its possessor: أسرته، وزارتها.
  var isPossessed: Bool {
    guard classes == .verb, !verbs.contains(where: { $0.form.isFinite }) else { return false }
    return ["ته", "تها", "تهم", "تهما"].contains { token.bare.ends(in: $0) }
  }
}
