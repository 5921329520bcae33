import Testing

@testable import Claims

/// The decoder against all ways to tag a few words.
@Suite struct TagDecoderTests {
  private static let model = TaggerModel.standard

  @Test(arguments: TaggerModel.Reading.allCases, 0..<20)
  func noWayToTagWordsScoresHigher(reading: TaggerModel.Reading, seed: Int) {
    let scores = scores(words: 3, seed: seed)
    let tags = TagDecoder(Self.model, reading).tags(0..<3, scores)
    let best = ways(reading.tags.count, words: 3).map { sum($0, reading, scores) }.max() ?? 0
    #expect(abs(sum(tags, reading, scores) - best) < 0.01)
  }

  @Test func noWordsHaveNoTags() {
    let decoder = TagDecoder(Self.model, .outer)
    #expect(decoder.tags(0..<0, TaggerModel.Scores(words: 0)) == [])
  }

  /// Scores without sense, the same at every run.
  private func scores(words: Int, seed: Int) -> TaggerModel.Scores {
    var scores = TaggerModel.Scores(words: words)
    var hash = FeatureHash(UInt32(seed))
    for place in scores.values.indices {
      hash.combine(UInt32(place))
      scores.values[place] = Int16(hash.value % 401) - 200
    }
    return scores
  }

  private func ways(_ tags: Int, words: Int) -> [[Int]] {
    (0..<words).reduce([[]]) { ways, _ in ways.flatMap { way in (0..<tags).map { way + [$0] } } }
  }

  private func sum(
    _ tags: [Int], _ reading: TaggerModel.Reading, _ scores: TaggerModel.Scores
  ) -> Float {
    var (sum, previous) = (Float(0), reading.tags.count)
    for (word, tag) in tags.enumerated() {
      let score = scores.values[word * TaggerModel.Layout.columns + reading.column + tag]
      sum += Self.model.transition(reading, from: previous, to: tag)
      sum += Float(score) * Self.model.step
      previous = tag
    }
    return sum
  }
}
