internal import ArabicText

/// A passage as the tagger sees it: the features of its words, and what it needs besides.
package struct TaggingSheet {
  let traits: WordTraits
  private let isEvidence: [Bool]

  /// The sheet of a passage, `names` being the lexicon's names in it by their first word.
  init(_ passage: Passage, names: [Int: LexiconMatch], lexicon: Lexicon, classes: WordClassTable) {
    traits = WordTraits(passage, names: names, lexicon: lexicon, classes: classes)
    isEvidence = passage.words.map {
      ($0.kind == .word || $0.kind == .foreign) && $0.particle == nil && $0.complementizer == nil
    }
  }

  /// How many words it has.
  package var count: Int { traits.count }

  /// The hash of a word's stem.
  package func stem(_ index: Int) -> UInt32 { traits[index, .stem] }

  /// Whether what a word is elsewhere says what it is here.
  package func carriesEvidence(_ index: Int) -> Bool { isEvidence[index] }

  /// Hands on the features of a word that depend on nothing else.
  package func forEachFeature(of index: Int, _ body: (UInt32) -> Void) {
    body(FeatureHash(0).value)
    for (number, template) in FeatureTemplate.all.enumerated() {
      if let feature = template.feature(of: index, in: traits, number: number + 1) {
        body(feature)
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
