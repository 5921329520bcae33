internal import ArabicText

/// A passage as the tagger sees it: the features of its words, and what it needs besides.
package struct TaggingSheet {
  let traits: WordTraits
  /// The numbers of the words in memory.
  let numbers: [Int?]

  /// The sheet of a passage, `names` being the lexicon's names in it by their first word.
  init(_ passage: Passage, names: [Int: LexiconMatch], _ memory: inout TraitMemory) {
    traits = WordTraits(passage, names: names, &memory)
    numbers = passage.words.map(\.number)
  }

  /// How many words it has.
  package var count: Int { traits.count }

  /// The features of a word that depend on nothing else.
  package func features(of index: Int) -> [UInt32] {
    traits.values.withUnsafeBufferPointer { values in
      let start = WordTraits.start(of: index)
      return [Self.always] + FeatureTemplate.all.compactMap { $0.feature(at: start, in: values) }
    }
  }

  /// The feature that every word has.
  static let always = FeatureHash(0).value

  /// The number of a word in memory; nil where it is not remembered, or there is none.
  func number(_ index: Int) -> Int? { numbers.indices.contains(index) ? numbers[index] : nil }

  /// The features of a word in a mention, for what lies within it: where it stands there, and of
  /// which class the mention is.
  package func innerFeatures(of index: Int, in mention: TaggedMention) -> [UInt32] {
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    let (behind, ahead) = (min(index - start, 3), min(end - 1 - index, 3) + 8)
    var features: [UInt32] = []
    features.reserveCapacity(8)
    for distance in [behind, ahead] {
      var place = FeatureHash(2000)
      place.combine(UInt32(distance))
      place.combine(UInt32(mention.kind.rawValue) + 1)
      features.append(place.value)
      for trait in Self.innerTraits {
        var joint = place
        joint.combine(traits[index, trait])
        joint.combine(UInt32(trait.rawValue))
        features.append(joint.value)
      }
    }
    return features
  }

  private static let innerTraits = [Trait.sort, .stem, .name]
}
