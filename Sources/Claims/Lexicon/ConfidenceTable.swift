internal import Glibc

/// How sure a claim is by what speaks for and against it: the weights of a logistic regression,
/// learned from annotated articles (confidence.tsv).
package struct ConfidenceTable: Sendable {
  private let weights: [String: Double]

  /// The sign that every claim has.
  package static let always = "always"

  /// A table of the weights of signs.
  package init(weights: [String: Double]) {
    self.weights = weights
  }

  /// The weights of a table of the lexicon.
  init(_ table: Table) throws(LexiconError) {
    var weights: [String: Double] = [:]
    for row in table.rows {
      let columns = try row.columns(2)
      weights[String(columns[0])] = try row.value(1, "weight") { Double($0) }
    }
    self.init(weights: weights)
  }

  /// The probability that a claim with these signs is complete, in hundredths and never quite 0 or
  /// 1.
  package func confidence(_ signs: [String]) -> Double {
    let sum = signs.reduce(weights[Self.always] ?? 0) { $0 + (weights[$1] ?? 0) }
    let probability = 1 / (1 + exp(-sum))
    return min(max((probability * 100).rounded(), 1), 99) / 100
  }
}
