/// A pattern of traits around a word; where all of them are present, their values make a feature.
struct FeatureTemplate {
  /// A trait and how far from the word it is looked for.
  typealias Part = (trait: Trait, offset: Int)

  /// Where the traits stand, counted from the first of the word's own; at most three.
  private let first: Int
  private let second: Int?
  private let third: Int?
  private let seed: FeatureHash
  /// How far the one word is at whose letters alone it looks; nil where it looks at several words,
  /// or at where a word stands.
  let reach: Int?

  private init(_ parts: [Part], number: Int) {
    let places = parts.map { $0.offset * WordTraits.width + $0.trait.rawValue }
    first = places[0]
    second = places.count > 1 ? places[1] : nil
    third = places.count > 2 ? places[2] : nil
    seed = FeatureHash(UInt32(number))
    let offsets = Set(parts.map(\.offset))
    reach = offsets.count == 1 && parts.allSatisfy(\.trait.isOfLetters) ? offsets.first : nil
  }

  /// The feature of the word whose traits stand at `word`, if it has it.
  @inline(__always)
  func feature(at word: Int, in values: UnsafeBufferPointer<UInt32>) -> UInt32? {
    var hash = seed
    guard hash.combinePresent(values[word + first]) else { return nil }
    if let second, !hash.combinePresent(values[word + second]) { return nil }
    if let third, !hash.combinePresent(values[word + third]) { return nil }
    return hash.value
  }
}

extension FeatureHash {
  /// Takes in a trait, unless it is absent.
  @inline(__always)
  fileprivate mutating func combinePresent(_ trait: UInt32) -> Bool {
    if trait == 0 { return false }
    combine(trait)
    return true
  }
}

extension FeatureTemplate {
  /// Those that look at one word alone, by how far it is from -2 on.
  static let ofWord = (-2...2).map { offset in all.filter { $0.reach == offset } }
  /// The others.
  static let ofPlace = all.filter { $0.reach == nil }

  /// All patterns. Learned weights hang on their order.
  static let all: [FeatureTemplate] = (near + far + here + pairs + names + triples).enumerated()
    .map { FeatureTemplate($1, number: $0 + 1) }

  private static let near: [[Part]] = [-1, 0, 1].flatMap { offset in
    [
      Trait.stem, .sort, .name, .noun, .nisba, .unit, .gazetteer, .classes, .coarse, .middle, .fine,
      .clitics, .verb,
    ].map { [($0, offset)] }
  }

  private static let far: [[Part]] = [-2, 2].flatMap { offset in
    [Trait.stem, .sort, .name, .noun, .coarse, .middle].map { [($0, offset)] }
  }

  private static let here: [[Part]] =
    [
      Trait.form, .kind, .particle, .verbal, .prefix1, .prefix2, .prefix3, .suffix1, .suffix2,
      .suffix3, .suffix4, .block, .opening, .quotation,
    ].map { [($0, 0)] } + [
      [(.length, 0), (.sort, 0)], [(.block, 0), (.sort, 0)],
    ]

  private static let pairs: [[Part]] =
    [(-1, 0), (0, 1), (-2, -1), (1, 2)].flatMap { first, second in
      [Trait.sort, .coarse].map { [($0, first), ($0, second)] }
    }
    + [
      [(.sort, -1), (.sort, 1)],
      [(.middle, -1), (.middle, 0)], [(.middle, 0), (.middle, 1)],
    ]
    + [-1, 1].flatMap { offset in
      [
        [(.stem, 0), (.stem, offset)], [(.stem, 0), (.sort, offset)],
        [(.sort, 0), (.stem, offset)],
      ]
    }

  private static let names: [[Part]] = [
    [(.name, -1), (.nisba, 0)], [(.name, -1), (.sort, 0)],
    [(.sort, -1), (.name, 0)], [(.name, 0), (.sort, 1)],
    [(.noun, -1), (.name, 0)], [(.noun, -1), (.nisba, 0)],
    [(.noun, -2), (.nisba, -1), (.sort, 0)],
    [(.noun, -2), (.sort, -1), (.sort, 0)],
  ]

  private static let triples: [[Part]] = [
    [(.sort, -1), (.sort, 0), (.sort, 1)],
    [(.sort, -2), (.sort, -1), (.sort, 0)],
  ]
}
