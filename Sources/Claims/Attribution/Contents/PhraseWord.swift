internal import ArabicText

extension Passage {
  /// حث المدير [الأوروبيين]: a people in the plural behind a role in the singular, which it does not describe.
  func namesPeople(at index: Int) -> Bool {
    guard index > 0, let before = words[index - 1].noun, before.isRole else { return false }
    return before.agreement.number == .singular && words[index - 1].isDefinite
      && words[index].isNisba && words[index].isDefinite
      && ["يين", "يون"].contains(where: words[index].stem.hasSuffix)
  }
}

extension Word {
  /// Whether a definite noun behind it would complete it: باسم [الرئاسة].
  var isOpenNoun: Bool {
    guard !isDefinite, isNominal, kind == .word, !isAdjectival else { return false }
    if case .place = noun?.kind { return false }
    return true
  }

  /// Whether it is a dual or sound plural with the ن that it loses before a complement: محللون، شاهدان.
  var isClosedByNun: Bool {
    guard !isDefinite, let number = noun?.agreement.number else { return false }
    return switch number {
    case .singular: false
    case .dual: stem.ends(in: "ان") || stem.ends(in: "ين")
    case .plural: stem.ends(in: "ون") || stem.ends(in: "ين")
    }
  }

  /// Whether و before what makes the tense of a verb joins its clause to another: وقد، ولم.
  var joinsVerb: Bool {
    hasConjunction && folded.first == "و"
      && (particle == .modal || particle == .negation || particle == .auxiliary)
  }

  /// Whether it stands for some of those named before and not before a noun that it counts: أحدهم، البعض.
  var isSomeone: Bool {
    usages.contains(.someone) && isPlain && (isDefinite || hasOwner || stem.ends(in: "ون"))
  }

  /// Whether it is a pronoun that stands for an object: إياه، إياها.
  var isObjectPronoun: Bool {
    stem.begins(with: "ايا") && ["ه", "ها", "هم", "هما", "نا"].contains(stem.dropFirst(3))
  }

  /// لكنني، لكننا: but I, but we.
  var isButOfSpeaker: Bool {
    ["لكنني", "ولكنني", "لكني", "ولكني", "لكننا", "ولكننا"].contains(where: folded.isSpelled)
  }

  /// Whether it takes up a document or place in which something is: فيه، فيها.
  var isTherein: Bool { isPronominalPhrase && folded.begins(with: "في") }

  /// Whether it tells to whom: له، لهم.
  var isToSomebody: Bool {
    isPronominalPhrase && folded.begins(with: "ل") && !folded.begins(with: "لدي")
  }

  /// Whether the verb behind it goes on with one named before: كما، بينما، لكنه.
  var goesOn: Bool { usages.contains(.turn) || ["كما", "اذ"].contains(where: full.isSpelled) }

  /// Whether a noun seems to carry the pronoun of its owner: سياستها.
  var hasOwner: Bool {
    ["ه", "ها", "هم", "هن", "نا"].contains { bare.ends(in: $0) }
  }

  /// Whether it is the noun of an event with the pronoun of its owner, who speaks of it: أكد تسليمهم، نفى
  /// احتجازه.
  var isOwnedEvent: Bool {
    guard isPlain, !isDefinite, hasOwner, noun == nil, kind == .word, !isName, !isOccasion else {
      return false
    }
    if classes == .verb { return stem.begins(with: "ت") }
    return SuffixPronoun.readings(of: stem[...]).flatMap(\.stems).contains {
      $0.folded.looksLikeAugmentedMasdar || $0.folded.looksLikeCausativeMasdar
        || bare.begins(with: "إ") && $0.folded.looksLikeFourthMasdar
    }
  }

  /// Whether it is the occasion on which its owner speaks, and no subject: واختتم كلمته بالقول.
  var isOwnedOccasion: Bool { isOccasion && hasOwner && isPlain && noun == nil && !isNews }

  /// Whether it is what somebody said and not where: تصريح، not مقابلة.
  var isSaid: Bool { usages.contains(.statement) && nounCue != nil }

  /// Whether ب on it tells under what circumstances: برئاسة، بحضور.
  var isCircumstance: Bool { preposition == "ب" && usages.contains(.circumstance) }

  /// Whether a definite word has the ending of an adjective of origin, and is no noun of the lexicon
  /// and no فاعل (القاضي): الصدري، الدستورية.
  var looksLikeNisba: Bool {
    guard isDefinite, isPlain, kind == .word, noun == nil, particle == nil,
      !usages.contains(.blame)
    else { return false }
    let letters = stem.unicodeScalars
    return letters.count > 3 && letters.dropFirst().first != "ا"
      && (stem.hasSuffix("ي") || stem.hasSuffix("يه"))
  }

  /// Whether no table knows it and it has the letters of an imperfect: ويتناقض، ينتمون.
  var looksLikeVerb: Bool {
    guard isUnknown, preposition == nil, stem.begins(with: "ي") else { return false }
    return hasConjunction || stem.hasSuffix("ون")
  }

  /// Whether it is a ب, ل or ك alone, as before a quotation mark: ب"الصمت".
  var isBareProclitic: Bool {
    kind == .word && (isLoneLetter("ب") || isLoneLetter("ل") || isLoneLetter("ك"))
  }

  /// Whether it is one letter and nothing else.
  func isLoneLetter(_ letter: Unicode.Scalar) -> Bool {
    folded.utf8.count == 2 && folded.unicodeScalars.first == letter
  }

  /// Whether it is what a party publishes, in the accusative too: بيان، تغريدة، تقريرا.
  var isNews: Bool { usages.contains(.news) }

  /// Whether it is العام or العامة, which the table of words holds as nouns alone.
  var isAttribute: Bool { isDefinite && isPlain && usages.contains(.attribute) }

  /// Whether what is known only as a verb can be a noun in ة with its possessor: أسرته، وزارتها.
  var isPossessed: Bool {
    guard classes == .verb, !verbs.contains(where: { $0.form.isFinite }) else { return false }
    return ["ته", "تها", "تهم", "تهما"].contains { bare.ends(in: $0) }
  }
}
