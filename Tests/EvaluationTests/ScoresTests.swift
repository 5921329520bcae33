import Testing

@testable import Evaluation

@Suite struct ScoresTests {
  private func claim(cue: Int, content: Set<Int>, isCore: Bool = true) -> Annotation.Claim {
    Annotation.Claim(
      cue: [cue], source: [], antecedents: [], content: content, form: "indirect", stance: "say",
      isCore: isCore)
  }

  @Test func mentionsAreCountedOnceWhetherSameOrOverlapping() {
    var scores = Scores()
    scores.add(
      Comparison(
        gold: Annotation(actors: [[1, 2], [4]], places: [[9]]),
        found: Annotation(actors: [[1], [4], [2], [7]], places: [])))
    #expect(scores[.actorExact] == Score(right: 1, gold: 2, found: 4))
    #expect(scores[.actorOverlap] == Score(right: 2, gold: 2, found: 4))
    #expect(scores[.locationExact] == Score(right: 0, gold: 1, found: 0))
  }

  @Test func whatMatchesAnExtendedClaimIsNoCoreClaim() {
    var scores = Scores()
    let gold = [claim(cue: 0, content: [1]), claim(cue: 5, content: [6], isCore: false)]
    scores.add(
      Comparison(
        gold: Annotation(claims: gold),
        found: Annotation(
          claims: [
            claim(cue: 0, content: [9]), claim(cue: 5, content: [6]), claim(cue: 8, content: []),
          ])))
    #expect(scores[.detected] == Score(right: 2, gold: 2, found: 3))
    #expect(scores[.complete] == Score(right: 1, gold: 2, found: 3))
    #expect(scores[.coreDetected] == Score(right: 1, gold: 1, found: 2))
    #expect(scores[.coreComplete] == Score(right: 0, gold: 1, found: 2))
    #expect(scores.stances == 2)
  }

  @Test func nothingIsNoDivisionByZero() {
    #expect(Score().precision == 0)
    #expect(Score().recall == 0)
    #expect(Score().f1 == 0)
  }

  @Test func theMeanIsHarmonic() {
    let score = Score(right: 2, gold: 4, found: 2)
    #expect(score.precision == 1)
    #expect(score.recall == 0.5)
    #expect(abs(score.f1 - 2.0 / 3) < 1e-12)
  }
}
