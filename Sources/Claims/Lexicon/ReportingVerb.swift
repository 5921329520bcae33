internal import ArabicText

/// A verb that reports, and what carries the content behind it (verbs.tsv).
struct ReportingVerb: Hashable, Sendable {
  /// The third person masculine singular of the perfect, with its vowels.
  let perfect: String
  /// The position that it gives its source.
  let stance: Stance
  /// The complements that carry the content.
  let frames: Frames
  /// When it reports, and what.
  let scope: Scope

  /// When a verb reports, and what.
  struct Scope: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// It asserts.
    static let core = Scope(rawValue: 1 << 0)
    /// It demands, promises, praises.
    static let extended = Scope(rawValue: 1 << 1)
    /// It reports only with a clause or a quotation, having other meanings.
    static let weak = Scope(rawValue: 1 << 2)
    /// Being weak, it also reports what a party says by its preposition: تحدثت مصادر عن.
    static let topic = Scope(rawValue: 1 << 3)
    /// Its passive is the paper's own transition: يذكر أن.
    static let formula = Scope(rawValue: 1 << 4)
    /// The singular of its imperfect may be a passive written like the active: يعتقد أن.
    static let impersonal = Scope(rawValue: 1 << 5)
    /// It tells where a report was read: وفق ما نقلت.
    static let medium = Scope(rawValue: 1 << 6)
    /// It lends its subject to a noun that attributes: وجه انتقادات.
    static let support = Scope(rawValue: 1 << 7)
    /// Being weak, it also reports what a document shows: أظهرت لقطات.
    static let shown = Scope(rawValue: 1 << 8)
    /// Being weak, it also reports what a court rules by its preposition: قضت محكمة بالسجن.
    static let ruled = Scope(rawValue: 1 << 9)

    init(rawValue: UInt16) {
      self.rawValue = rawValue
    }

    /// The one of a name in the table.
    init?(name: Substring) {
      guard let index = Self.names.firstIndex(of: String(name)) else { return nil }
      self.init(rawValue: 1 << UInt16(index))
    }

    private static let names = [
      "core", "extended", "weak", "topic", "formula", "impersonal", "medium", "support",
      "shown", "ruled",
    ]
  }

  /// The complements that carry a content.
  struct Frames: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// A clause with إن.
    static let inna = Frames(rawValue: 1 << 0)
    /// A clause with أن.
    static let anna = Frames(rawValue: 1 << 1)
    /// أن and a verb.
    static let subjunctive = Frames(rawValue: 1 << 2)
    /// The object.
    static let noun = Frames(rawValue: 1 << 3)
    /// Direct speech.
    static let quote = Frames(rawValue: 1 << 4)
    /// A person or thing behind the verb that belongs to the content: اتهم X ب.
    static let object = Frames(rawValue: 1 << 5)
    /// One who is spoken to and does not belong to it: أبلغ X أن.
    static let to = Frames(rawValue: 1 << 6)
    /// نقل عن X.
    static let relay = Frames(rawValue: 1 << 7)
    static let bi = Frames(rawValue: 1 << 8)
    static let ila = Frames(rawValue: 1 << 9)
    static let min = Frames(rawValue: 1 << 10)
    static let ala = Frames(rawValue: 1 << 11)
    static let an = Frames(rawValue: 1 << 12)
    static let li = Frames(rawValue: 1 << 13)
    static let fi = Frames(rawValue: 1 << 14)
    /// The source is a document behind في: جاء في البيان.
    static let document = Frames(rawValue: 1 << 15)

    /// Those that take a clause without a preposition.
    static let clause: Frames = [.inna, .anna, .subjunctive]

    /// The frame of a name in the table.
    init?(name: Substring) {
      guard let index = Self.names.firstIndex(of: String(name)) else { return nil }
      self.init(rawValue: 1 << UInt32(index))
    }

    init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    private static let names = [
      "inna", "anna", "subjunctive", "noun", "quote", "object", "to", "relay", "bi", "ila", "min",
      "ala", "an", "li", "fi", "document",
    ]
  }
}

extension ReportingVerb.Frames {
  /// The frame that a free preposition opens, by its folded form.
  static func preposition(_ word: String) -> Self? {
    switch word {
    case "الي": .ila
    case "من": .min
    case "علي": .ala
    case "عن", "حول", "بشان": .an
    case "في": .fi
    default: nil
    }
  }
}

extension ReportingVerb {
  /// Whether it reports only with a clause or a quotation, having other meanings.
  var isWeak: Bool { scope.contains(.weak) }

  /// Whether it asserts; the others demand, promise, praise.
  var isCore: Bool { scope.contains(.core) }

  /// Whether a clause may begin with `particle` behind the word `before`.
  func takesClause(_ particle: Complementizer, behind before: Word) -> Bool {
    if particle.hasConjunction { return false }
    if particle.hasPreposition {
      return frames.contains(.bi) || !isWeak && !frames.isDisjoint(with: [.inna, .anna])
    }
    if before.particle == .preposition {
      return ReportingVerb.Frames.preposition(before.stem).map(frames.contains) ?? false
    }
    return !frames.isDisjoint(with: .clause)
  }

  /// Whether a word is a preposition that carries this verb's content.
  func governs(_ word: Word) -> Bool {
    word.particle == .preposition
      && ReportingVerb.Frames.preposition(word.stem).map(frames.contains) == true
  }
}
