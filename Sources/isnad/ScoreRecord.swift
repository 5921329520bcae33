internal import Evaluation
internal import FoundationEssentials

/// The scores as they are written in JSON, by the English names of the measures.
struct ScoreRecord: Encodable {
  private struct Agreement: Encodable {
    let precision, recall, f1: Double
    let gold, predicted: Int
  }

  private struct Accuracy: Encodable {
    let accuracy: Double
    let of: Int
  }

  private struct Tenth: Encodable {
    let from: Double
    let claims, complete: Int
    let confidence, share: Double
  }

  private let articles: Int
  private let scores: [String: Agreement]
  private let stance, form: Accuracy
  private let calibration: [Tenth]

  /// The record of an evaluation.
  init(_ scores: Scores, _ calibration: Calibration) {
    articles = scores.articles
    self.scores = Dictionary(
      uniqueKeysWithValues: Scores.Measure.allCases.map { measure in
        let score = scores[measure]
        let agreement = Agreement(
          precision: score.precision.inFour, recall: score.recall.inFour, f1: score.f1.inFour,
          gold: score.gold, predicted: score.found)
        return (measure.rawValue, agreement)
      })
    let count = scores[.detected].right
    stance = Accuracy(accuracy: Self.share(scores.stances, of: count), of: count)
    form = Accuracy(accuracy: Self.share(scores.forms, of: count), of: count)
    self.calibration = calibration.tenths.enumerated().map { number, tenth in
      Tenth(
        from: Double(number) / 10, claims: tenth.claims, complete: tenth.complete,
        confidence: tenth.mean.inFour, share: tenth.share.inFour)
    }
  }

  private static func share(_ part: Int, of count: Int) -> Double {
    count == 0 ? 0 : (Double(part) / Double(count)).inFour
  }

  /// The record on one line, without a line end.
  var jsonLine: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("every finite number has a form in JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }
}

extension Double {
  /// Rounded to four decimals.
  fileprivate var inFour: Double { Double(tenThousandths) / 10_000 }
}
