import Testing

@testable import Evaluation

@Suite struct ComparisonTests {
  private typealias Claim = Annotation.Claim

  private func claim(
    cue: Set<Int> = [0], source: Set<Int> = [], antecedents: [Set<Int>] = [],
    content: Set<Int> = [5, 6, 7, 8, 9]
  ) -> Claim {
    Claim(
      cue: cue, source: source, antecedents: antecedents, content: content, form: "indirect",
      stance: "say")
  }

  @Test func aStatedSourceNeedsMostOfItsWords() {
    let gold = claim(source: [1, 2, 3])
    #expect(gold.hasSource(of: claim(source: [1, 2])))
    #expect(!gold.hasSource(of: claim(source: [1])))
    #expect(!gold.hasSource(of: claim(antecedents: [[1, 2, 3]])))
  }

  @Test func anImpliedSourceNeedsAWordOfWhoIsMeant() {
    let gold = claim(antecedents: [[20, 21]])
    #expect(gold.hasSource(of: claim(antecedents: [[30], [21]])))
    #expect(gold.hasSource(of: claim(source: [20])))
    #expect(!gold.hasSource(of: claim(antecedents: [[30]])))
    #expect(!gold.hasSource(of: claim()))
  }

  @Test func nobodyIsRightWhereNobodyIsMeant() {
    #expect(claim().hasSource(of: claim()))
    #expect(!claim().hasSource(of: claim(source: [1])))
    #expect(!claim().hasSource(of: claim(antecedents: [[1]])))
  }

  @Test func aContentNeedsNearlyAllItsWords() {
    #expect(claim().hasContent(of: claim(content: [5, 6, 7, 8])))
    #expect(!claim().hasContent(of: claim(content: [5, 6])))
  }

  @Test func claimsArePairedOnceByTheirBestContent() {
    let gold = Annotation(claims: [claim(), claim(cue: [0, 1], content: [20, 21])])
    let found = Annotation(claims: [claim(content: [20, 21]), claim()])
    let pairs = Comparison(gold: gold, found: found).claims.sorted { $0.gold < $1.gold }
    #expect(pairs.map(\.gold) == [0, 1])
    #expect(pairs.map(\.found) == [1, 0])
  }

  @Test func claimsWithoutACommonCueAreNoPair() {
    let comparison = Comparison(
      gold: Annotation(claims: [claim()]), found: Annotation(claims: [claim(cue: [1])]))
    #expect(comparison.claims.isEmpty)
    #expect(comparison.complete.isEmpty)
  }
}
