internal import ArabicText

/// What the tables of the lexicon say of a word behind some proclitics.
struct WordEntry {
  /// The noun that it is a form of.
  let noun: NounReading?
  /// Whether it is an adjective of place or people.
  let isNisba: Bool
  /// What part of a person's name it can be.
  let nameUnit: NameUnit?
  /// What it can be as a common word.
  let classes: WordClasses
  /// Whether it is a name by itself.
  let isListed: Bool
  /// Whether behind ل a name of several words may begin with it: لفرانس برس.
  let beginsName: Bool

  /// Looks a reading of a word up.
  init(_ reading: Proclitics, in lexicon: Lexicon) {
    noun = lexicon.nouns[reading.stem]
    isNisba = lexicon.names.isNisba(reading.stem)
    nameUnit =
      lexicon.nameUnit(reading.full) ?? (reading.hasArticle ? lexicon.nameUnit(reading.stem) : nil)
    classes = Self.classes(reading, in: lexicon)
    isListed = lexicon.names.contains(reading.full) || lexicon.isStrongPlace(reading.full)
    beginsName =
      reading.preposition == "ل" && !reading.hasArticle && reading.full.utf8.count > 6
      && lexicon.names.mayBegin(String(reading.full))
  }

  private static func classes(_ reading: Proclitics, in lexicon: Lexicon) -> WordClasses {
    let classes = lexicon.classes(of: reading.stem)
    if !classes.isEmpty { return classes }
    if !reading.hasArticle {
      let classes = lexicon.classes(ofInflected: String(reading.stem))
      if !classes.isEmpty { return classes }
    }
    return reading.stem.looksLikeAugmentedMasdar ? .noun : []
  }

  /// Whether a table knows it.
  var isKnown: Bool {
    noun != nil || isNisba || !classes.isEmpty || nameUnit?.isWeak == false || isListed
      || beginsName
  }
}
