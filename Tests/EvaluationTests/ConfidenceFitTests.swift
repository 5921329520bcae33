import Claims
import Testing

@testable import Evaluation

@Suite struct ConfidenceFitTests {
  /// Examples with one sign, so many of them complete.
  private func examples(_ sign: String, complete: Int, of count: Int) -> [ConfidenceFit.Example] {
    (0..<count).map { .init(signs: [sign], isComplete: $0 < complete) }
  }

  @Test func confidenceIsTheShareOfCompleteClaims() {
    let fit = ConfidenceFit(
      examples("good", complete: 900, of: 1000) + examples("bad", complete: 300, of: 1000),
      rounds: 300)
    #expect(abs(fit.table.confidence(["good"]) - 0.9) < 0.05)
    #expect(abs(fit.table.confidence(["bad"]) - 0.3) < 0.05)
  }

  @Test func fewExamplesProveLittle() {
    let fit = ConfidenceFit(
      examples("common", complete: 50, of: 100) + examples("rare", complete: 2, of: 2),
      rounds: 300)
    #expect(fit.table.confidence(["rare"]) < 0.8)
  }

  @Test func nothingIsEverSure() {
    #expect(ConfidenceTable(weights: ["sure": 50]).confidence(["sure"]) == 0.99)
    #expect(ConfidenceTable(weights: ["false": -50]).confidence(["false"]) == 0.01)
  }

  @Test func signsThatNobodyKnowsSayNothing() {
    #expect(ConfidenceTable(weights: [:]).confidence(["new"]) == 0.5)
  }

  @Test func claimsAreCountedInTheirTenth() {
    var calibration = Calibration()
    for (confidence, isComplete) in [(0.3, true), (0.39, false), (0.99, true), (0.01, false)] {
      calibration.add(confidence: confidence, isComplete: isComplete)
    }
    #expect(calibration.tenths.map(\.claims) == [1, 0, 0, 2, 0, 0, 0, 0, 0, 1])
    #expect(calibration.tenths[3].share == 0.5)
    #expect(abs(calibration.tenths[3].mean - 0.345) < 1e-12)
  }
}
