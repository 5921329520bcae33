import Testing

@testable import Claims

@Suite struct TaggerModelTests {
  @Test func carriesWeightsForWhatItReads() {
    let sums = scores(of: FeatureHash(0).value)
    #expect(sums.contains { $0 != 0 })
  }

  @Test func hasAColumnForEveryTagAndKind() {
    #expect(
      TaggerModel.Layout.columns == TaggerModel.Layout.kindColumn + MentionKinds.count)
  }

  @Test func forbidsAMentionToGoOnThatHasNotBegun() {
    for reading in TaggerModel.Reading.allCases {
      for tag in 0..<reading.tags.count where !reading.tags.allows(tag, behind: nil) {
        #expect(
          TaggerModel.standard.transition(reading, from: reading.tags.count, to: tag) < -1000)
      }
    }
  }

  @Test func knowsNothingOfMostHashes() {
    let unknown = (0..<1000 as Range<UInt32>).filter { number in
      scores(of: number &* 2_654_435_761).allSatisfy { $0 == 0 }
    }
    #expect(unknown.count > 980)
  }

  private func scores(of feature: UInt32) -> [Int16] {
    var scores = TaggerModel.Scores(words: 1)
    TaggerModel.standard.add([feature], to: &scores, word: 0)
    return scores.values
  }
}
