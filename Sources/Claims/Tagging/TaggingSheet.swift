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
    var features: [UInt32] = []
    features.reserveCapacity(FeatureTemplate.all.count + 1)
    features.append(Self.always)
    append(FeatureTemplate.all, of: index, to: &features)
    return features
  }

  /// The feature that every word has.
  static let always = FeatureHash(0).value

  /// The number of a word in memory; nil where it is not remembered, or there is none.
  func number(_ index: Int) -> Int? { numbers.indices.contains(index) ? numbers[index] : nil }

  /// Puts the features of some patterns behind others.
  func append(_ templates: [FeatureTemplate], of index: Int, to features: inout [UInt32]) {
    let start = WordTraits.start(of: index)
    traits.values.withUnsafeBufferPointer { values in
      for template in templates {
        if let feature = template.feature(at: start, in: values) { features.append(feature) }
      }
    }
  }

  /// The features of a word in a mention, for what lies within it: where it stands there, and of
  /// which class the mention is.
  package func innerFeatures(of index: Int, in mention: TaggedMention) -> [UInt32] {
    let distances = [
      min(index - mention.range.lowerBound, 3), min(mention.range.upperBound - 1 - index, 3) + 8,
    ]
    let kind = UInt32(mention.kind.rawValue) + 1
    return distances.flatMap { distance -> [UInt32] in
      var place = FeatureHash(2000)
      place.combine(UInt32(distance))
      place.combine(kind)
      return [place.value]
        + [Trait.sort, .stem, .name].map { trait in
          var joint = place
          joint.combine(traits[index, trait])
          joint.combine(UInt32(trait.rawValue))
          return joint.value
        }
    }
  }
}
