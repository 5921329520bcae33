/// A consonant and the vowel that follows it: the unit in which verbs are conjugated.
///
/// Spelled Arabic hides what a conjugation changes (short vowels, the seat of hamza, doubling), so
/// stems are inflected as sounds and spelled at the end.
struct Letter: Hashable, Sendable {
  /// The consonant as a base letter: every hamza is ء, the connecting alif ٱ, and a letter that is
  /// only written (the alif behind the plural و) stands as itself.
  var consonant: Unicode.Scalar
  /// What is spoken behind it.
  var vowel: Vowel

  /// A consonant and its vowel, none (sukūn) unless said.
  init(_ consonant: Unicode.Scalar, _ vowel: Vowel = .none) {
    self.consonant = consonant
    self.vowel = vowel
  }
}

/// What is spoken behind a consonant.
enum Vowel: Hashable, Sendable {
  case none, a, i, u
  /// The long vowels written ا, ي, و.
  case longA, longI, longU
  /// A long a at the end that is written ى.
  case maqsura

  /// Whether it is one of the long vowels.
  var isLong: Bool { letter != nil }

  /// The short vowel of the same colour.
  var short: Vowel {
    switch self {
    case .none: .none
    case .a, .longA, .maqsura: .a
    case .i, .longI: .i
    case .u, .longU: .u
    }
  }

  /// A vowel of another colour and this one's length.
  func recoloured(_ colour: Vowel) -> Vowel {
    guard isLong else { return colour }
    return switch colour {
    case .i: .longI
    case .u: .longU
    default: .longA
    }
  }

  /// The letter that writes it, if it is written.
  var letter: Unicode.Scalar? {
    switch self {
    case .longA: "ا"
    case .longI: "ي"
    case .longU: "و"
    case .maqsura: "ى"
    case .none, .a, .i, .u: nil
    }
  }
}
