internal import ArabicText

// Small numbers for what the lexicon says of a word. Learned weights hang on them: a change asks
// for the model to be trained again.

extension Word {
  /// What kind of token it is.
  var kindCode: UInt32 {
    switch kind {
    case .word: 1
    case .number: 2
    case .foreign: 3
    case .joiner: 4
    case .comma: 5
    case .semicolon: 6
    case .colon: 7
    case .stop: 8
    case .openQuote: 9
    case .closeQuote: 10
    case .openBracket: 11
    case .closeBracket: 12
    case .dash: 13
    case .symbol: 14
    }
  }

  /// What is written together with it; never 0.
  var cliticCode: UInt32 {
    let preposition: UInt32 =
      switch preposition {
      case "ب": 1
      case "ل": 2
      case "ك": 3
      default: 0
      }
    return 1 + preposition * 4 + (hasConjunction ? 2 : 0) + (isDefinite ? 1 : 0)
  }

  /// Its class as a word of grammar.
  var particleCode: UInt32 {
    if complementizer != nil { return 100 }
    return particle.flatMap { Particle.allCases.firstIndex(of: $0) }.map { UInt32($0) + 101 } ?? 0
  }
}

extension VerbReading {
  /// Its form and the position that it gives its source.
  var code: UInt32 {
    let stance = Stance.allCases.firstIndex(of: verb.stance) ?? 0
    let tense: UInt32 =
      switch form.tense {
      case .perfect: 1
      case .imperfect: 2
      case .participle: 3
      case .masdar: 4
      }
    return tense * 32 + UInt32(stance)
  }
}

extension NounReading {
  /// What it can begin.
  var code: UInt32 {
    switch kind {
    case .title: 1
    case .role: 2
    case .spokesman: 3
    case .place(let kind): 16 + kind.code
    case .head(let kind, let standing): 32 + 16 * standing.code + kind.code
    }
  }
}

extension NounReading.Standing {
  fileprivate var code: UInt32 {
    switch self {
    case .alone: 0
    case .definite: 1
    case .head: 2
    case .source: 3
    }
  }
}

extension NameUnit {
  /// The parts of a name that it can be.
  var code: UInt32 { 1 + (isGiven ? 1 : 0) + (isFamily ? 2 : 0) + (isWeak ? 4 : 0) }
}

extension Actor.Kind {
  /// Its number among the kinds.
  var code: UInt32 { UInt32(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension Place.Kind {
  /// Its number among the kinds.
  var code: UInt32 { UInt32(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension NameEntry.Kind {
  /// What it names.
  var code: UInt32 {
    switch self {
    case .actor(let kind): 1 + kind.code
    case .place(let kind): 16 + kind.code
    case .country(let isCapital): isCapital ? 31 : 30
    }
  }
}
