internal import Evaluation
internal import Reader

/// The scores as a table for people, and below it whether confidence means what it says.
struct ScoreListing {
  private let scores: Scores
  private let calibration: Calibration
  private let language: Language

  /// A table with headings in a language.
  init(_ scores: Scores, _ calibration: Calibration, language: Language) {
    self.scores = scores
    self.calibration = calibration
    self.language = language
  }

  /// The tables, a line end behind the last line.
  var text: String {
    let rows = [heading] + Scores.Measure.allCases.map(row) + accuracies + [[]] + confidence
    return rows.map(line).joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    ["\(term(.articles)): \(scores.articles)"]
      + [.precision, .recall, .f1, .gold, .found].map(term)
  }

  private func row(_ measure: Scores.Measure) -> [String] {
    let score = scores[measure]
    return [measure.words[language]] + [score.precision, score.recall, score.f1].map(\.inFour)
      + [score.gold, score.found].map(String.init)
  }

  private var accuracies: [[String]] {
    let count = scores[.detected].right
    return [(EvaluationTerm.stance, scores.stances), (.form, scores.forms)].map { name, right in
      let share = count == 0 ? 0 : Double(right) / Double(count)
      return ["\(term(name)): \(term(.accuracy))", share.inFour, "", "", String(count)]
    }
  }

  private var confidence: [[String]] {
    [[.confidence, .claims, .complete, .share].map(term)]
      + calibration.tenths.enumerated().map { number, tenth in
        let range = "0.\(number)–" + (number == 9 ? "1.0" : "0.\(number + 1)")
        return [range, String(tenth.claims), String(tenth.complete), tenth.share.inFour]
      }
  }

  private func line(_ cells: [String]) -> String {
    cells.enumerated().map { column, cell in
      let blank = String(repeating: " ", count: max(0, (column == 0 ? 32 : 10) - cell.count))
      return column == 0 ? cell + blank : blank + cell
    }.joined()
  }

  private func term(_ term: EvaluationTerm) -> String { term.words[language] }
}

extension Double {
  /// A number from 0 to 1 in ten thousandths.
  var tenThousandths: Int { Int((self * 10_000).rounded(.toNearestOrEven)) }

  /// A number from 0 to 1 with four decimals.
  fileprivate var inFour: String {
    let parts = tenThousandths
    let decimals = String(parts % 10_000)
    return "\(parts / 10_000)." + String(repeating: "0", count: 4 - decimals.count) + decimals
  }
}
