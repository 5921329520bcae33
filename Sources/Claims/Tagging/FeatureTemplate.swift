/// A pattern of traits around a word; where all of them are present, their values make a feature.
struct FeatureTemplate {
  /// A trait and how far from the word it is looked for.
  typealias Part = (trait: Trait, offset: Int)

  /// Where the traits lie from the word's first one; the parts that there are not say 0 again.
  private let places: (Int, Int, Int)
  private let count: Int

  private init(_ parts: Part...) {
    let all = parts.map { $0.offset * WordTraits.width + $0.trait.rawValue }
    count = all.count
    places = (all[0], all.count > 1 ? all[1] : 0, all.count > 2 ? all[2] : 0)
  }

  /// The feature of the word whose traits begin at `start`, if it has it; `number` keeps templates
  /// apart.
  @inline(__always)
  func feature(at start: Int, in traits: UnsafeBufferPointer<UInt32>, number: Int) -> UInt32? {
    var hash = FeatureHash(UInt32(number))
    if !hash.combine(present: traits[start + places.0]) { return nil }
    if count > 1, !hash.combine(present: traits[start + places.1]) { return nil }
    if count > 2, !hash.combine(present: traits[start + places.2]) { return nil }
    return hash.value
  }
}

extension FeatureHash {
  /// Takes in a trait; false if it is not present.
  @inline(__always)
  fileprivate mutating func combine(present value: UInt32) -> Bool {
    combine(value)
    return value != 0
  }
}

extension FeatureTemplate {
  /// All patterns. Learned weights hang on their order.
  static let all: [FeatureTemplate] = near + far + here + pairs + names + triples

  private static let near = [-1, 0, 1].flatMap { offset in
    [
      Trait.stem, .sort, .name, .noun, .nisba, .unit, .gazetteer, .classes, .coarse, .middle, .fine,
      .clitics, .verb,
    ].map { FeatureTemplate(($0, offset)) }
  }

  private static let far = [-2, 2].flatMap { offset in
    [Trait.stem, .sort, .name, .noun, .coarse, .middle].map { FeatureTemplate(($0, offset)) }
  }

  private static let here =
    [
      Trait.form, .kind, .particle, .verbal, .prefix1, .prefix2, .prefix3, .suffix1, .suffix2,
      .suffix3, .suffix4, .block, .opening, .quotation,
    ].map { FeatureTemplate(($0, 0)) } + [
      FeatureTemplate((.length, 0), (.sort, 0)), FeatureTemplate((.block, 0), (.sort, 0)),
    ]

  private static let pairs =
    [(-1, 0), (0, 1), (-2, -1), (1, 2)].flatMap { first, second in
      [Trait.sort, .coarse].map { FeatureTemplate(($0, first), ($0, second)) }
    }
    + [
      FeatureTemplate((.sort, -1), (.sort, 1)),
      FeatureTemplate((.middle, -1), (.middle, 0)), FeatureTemplate((.middle, 0), (.middle, 1)),
    ]
    + [-1, 1].flatMap { offset in
      [
        FeatureTemplate((.stem, 0), (.stem, offset)), FeatureTemplate((.stem, 0), (.sort, offset)),
        FeatureTemplate((.sort, 0), (.stem, offset)),
      ]
    }

  private static let names = [
    FeatureTemplate((.name, -1), (.nisba, 0)), FeatureTemplate((.name, -1), (.sort, 0)),
    FeatureTemplate((.sort, -1), (.name, 0)), FeatureTemplate((.name, 0), (.sort, 1)),
    FeatureTemplate((.noun, -1), (.name, 0)), FeatureTemplate((.noun, -1), (.nisba, 0)),
    FeatureTemplate((.noun, -2), (.nisba, -1), (.sort, 0)),
    FeatureTemplate((.noun, -2), (.sort, -1), (.sort, 0)),
  ]

  private static let triples = [
    FeatureTemplate((.sort, -1), (.sort, 0), (.sort, 1)),
    FeatureTemplate((.sort, -2), (.sort, -1), (.sort, 0)),
  ]
}
