/// Finds the words of an article that name parties and places, by weights learned from annotated
/// articles (a conditional random field): first roughly, then in the light of
/// what each word is elsewhere in the article, then within the mentions found.
package struct MentionTagger {
  private let model: TaggerModel

  /// A tagger with learned weights.
  package init(_ model: TaggerModel) {
    self.model = model
  }

  /// A mention with its kind.
  struct Mention {
    var tagged: TaggedMention
    let party: Actor.Kind
    let place: Place.Kind
  }

  /// The mentions of the passages of one article that lie in no other.
  package func outermost(in sheets: [TaggingSheet]) -> [[TaggedMention]] {
    mentions(in: sheets).map { mentions in
      mentions.map(\.tagged).reduce(into: []) { outer, next in
        if outer.last?.range.overlaps(next.range) != true { outer.append(next) }
      }
    }
  }

  /// The mentions of the passages of one article.
  func mentions(in sheets: [TaggingSheet]) -> [[Mention]] {
    var memory = WeightMemory(model)
    return mentions(in: sheets, &memory)
  }

  /// The same, with what was looked up before.
  func mentions(in sheets: [TaggingSheet], _ memory: inout WeightMemory) -> [[Mention]] {
    var scores = sheets.map { memory.scores(of: $0) }
    let tags = firstTags(of: sheets, scores)
    let evidence = ArticleEvidence(sheets, tags: tags)
    let (outer, inner) = (TagDecoder(model, .outer), TagDecoder(model, .inner))
    return sheets.indices.map { number in
      evidence.forEachFeature(sheets[number], tags[number]) { word, feature in
        scores[number].withRow(word) { model.add(feature, to: $0) }
      }
      return mentions(in: sheets[number], &scores[number], outer, inner)
    }
  }

  /// The features that the words of an article have by their other occurrences.
  package func evidence(in sheets: [TaggingSheet]) -> [[[UInt32]]] {
    var memory = WeightMemory(model)
    let tags = firstTags(of: sheets, sheets.map { memory.scores(of: $0) })
    let evidence = ArticleEvidence(sheets, tags: tags)
    return zip(sheets, tags).map { evidence.features($0, $1) }
  }

  /// The tags of the first reading, from which the evidence is taken.
  private func firstTags(of sheets: [TaggingSheet], _ scores: [TaggerModel.Scores]) -> [[Int]] {
    let decoder = TagDecoder(model, .evidence)
    return zip(sheets, scores).map { decoder.tags(0..<$0.count, $1) }
  }

  private func mentions(
    in sheet: TaggingSheet, _ scores: inout TaggerModel.Scores, _ outer: TagDecoder,
    _ inner: TagDecoder
  ) -> [Mention] {
    let tags = outer.tags(0..<sheet.count, scores)
    return TagSet.outer.mentions(in: tags).flatMap { mention -> [Mention] in
      let whole = self.mention(mention, scores)
      guard mention.range.count > 1 else { return [whole] }
      for word in mention.range {
        model.add(sheet.innerFeatures(of: word, in: mention), to: &scores, word: word)
      }
      let within = TagSet.inner.mentions(in: inner.tags(mention.range, scores)).map { part in
        let start = mention.range.lowerBound + part.range.lowerBound
        return TaggedMention(range: start..<start + part.range.count, kind: part.kind)
      }
      return [whole]
        + within.filter { $0.range != mention.range }.map { self.mention($0, scores) }
    }
  }

  private func mention(_ tagged: TaggedMention, _ scores: TaggerModel.Scores) -> Mention {
    let parties = MentionKinds.parties
    let places = MentionKinds.places
    return Mention(
      tagged: tagged,
      party: parties[likeliest(parties.count, from: 0, tagged.range, scores)],
      place: places[likeliest(places.count, from: parties.count, tagged.range, scores)])
  }

  /// The kind that the first word and the last speak most for.
  private func likeliest(
    _ count: Int, from first: Int, _ range: Range<Int>, _ scores: TaggerModel.Scores
  ) -> Int {
    let words = range.count == 1 ? [range.lowerBound] : [range.lowerBound, range.upperBound - 1]
    let sums = (0..<count).map { kind -> Int in
      let column = TaggerModel.Layout.kindColumn + first + kind
      return words.reduce(0) { $0 + Int(scores.values[$1 * TaggerModel.Layout.columns + column]) }
    }
    return sums.indices.max { sums[$0] < sums[$1] } ?? 0
  }
}
