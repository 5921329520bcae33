internal import ArabicText

/// The traits that a word has by its letters, wherever it stands.
struct LetterTraits: Sendable {
  /// Classes of words that are used alike.
  let classes: WordClassTable

  /// The traits of a word, those of its place being absent.
  func values(of word: Word) -> [UInt32] {
    var values = Array(repeating: UInt32(0), count: WordTraits.width)
    func set(_ trait: Trait, _ value: UInt32) { values[trait.rawValue] = value }
    let stem = FeatureHash(word.stem).value
    set(.stem, stem)
    set(.form, FeatureHash(word.bare).value)
    set(.kind, word.kindCode)
    set(.clitics, word.cliticCode)
    set(.particle, word.particleCode)
    set(.verb, word.verbs.first.map { $0.code } ?? 0)
    set(.verbal, 1 + (word.isVerbal ? 1 : 0) + (word.isDoubtfulVerb ? 2 : 0))
    set(.noun, word.noun?.code ?? 0)
    set(.classes, UInt32(word.classes.rawValue))
    set(.unit, word.nameUnit?.code ?? 0)
    set(.nisba, word.isNisba ? 1 : 0)
    set(.sort, sort(of: word))
    set(.gazetteer, gazetteer(word))
    classify(word, in: &values)
    if word.kind == .word { spell(word.stem, in: &values) }
    if word.canName {
      set(.key, stem)
      set(.shortKey, shortKey(of: word))
    }
    return values
  }

  /// The stem without a letter that can be a proclitic, where the lexicon knows no word: the كيري in
  /// لكيري, if the article has it elsewhere.
  private func shortKey(of word: Word) -> UInt32 {
    guard word.isUnknown, word.stem.unicodeScalars.count > 3,
      let first = word.stem.unicodeScalars.first, "وفبلك".unicodeScalars.contains(first)
    else { return 0 }
    return FeatureHash(String(word.stem.unicodeScalars.dropFirst())).value
  }

  private func classify(_ word: Word, in values: inout [UInt32]) {
    let number = classes.number(of: word)
    values[Trait.fine.rawValue] = number.map { $0 + 1 } ?? (word.isDefinite ? 2001 : 2002)
    values[Trait.middle.rawValue] = number.map { ($0 >> 2) + 1 } ?? 0
    values[Trait.coarse.rawValue] = number.map { ($0 >> 4) + 1 } ?? 0
  }

  private func spell(_ stem: String, in values: inout [UInt32]) {
    let bytes = stem.utf8Span.span
    // Folded Arabic letters are two bytes each.
    for (letters, prefix, suffix) in [
      (1, Trait.prefix1, Trait.suffix1), (2, .prefix2, .suffix2), (3, .prefix3, .suffix3),
    ] where bytes.count > 2 * letters {
      values[prefix.rawValue] = FeatureHash(bytes.extracting(first: 2 * letters)).value
      values[suffix.rawValue] = FeatureHash(bytes.extracting(last: 2 * letters)).value
    }
    if bytes.count > 8 {
      values[Trait.suffix4.rawValue] = FeatureHash(bytes.extracting(last: 8)).value
    }
    values[Trait.length.rawValue] = UInt32(min(bytes.count / 2, 9))
  }

  private func sort(of word: Word) -> UInt32 {
    var hash = FeatureHash(word.kindCode)
    if word.kind == .word {
      if word.complementizer != nil {
        hash.combine(1)
      } else if word.particle != nil {
        hash.combine(word.particleCode)
      } else if word.isVerbal {
        hash.combine(2)
      } else if let noun = word.noun {
        hash.combine(noun.code)
      } else if word.isNisba {
        hash.combine(3)
      } else if let unit = word.nameUnit, word.classes.isEmpty {
        hash.combine(unit.code + 8)
      } else {
        hash.combine(UInt32(word.classes.rawValue) + 32)
      }
      hash.combine((word.isDefinite ? 1 : 0) + (word.preposition == nil ? 0 : 2))
    }
    return hash.value
  }

  private func gazetteer(_ word: Word) -> UInt32 {
    guard word.kind == .word, let row = word.places.first else { return 0 }
    var hash = FeatureHash(row.isWeak ? 1 : 2)
    hash.combine(NameEntry.Kind.place(row.kind).code)
    return hash.value
  }
}

extension Word {
  /// Whether it can be part of a name: a word, and none of grammar.
  fileprivate var canName: Bool {
    (kind == .word || kind == .foreign) && particle == nil && complementizer == nil
  }
}
