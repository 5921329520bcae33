package import Claims
internal import Glibc

/// Learns how much each sign speaks for a claim: logistic regression with a quadratic penalty, by
/// steepest descent from nothing, so that equal examples give equal weights.
package struct ConfidenceFit {
  /// A claim's signs, and whether it is complete.
  package struct Example {
    package let signs: [String]
    package let isComplete: Bool

    /// An example.
    package init(signs: [String], isComplete: Bool) {
      self.signs = signs
      self.isComplete = isComplete
    }
  }

  /// The signs that occur, in order, and the weights of those that are worth one.
  package private(set) var weights: [(sign: String, weight: Double)]

  private static let rate = 0.5
  /// What a weight costs, as so many examples that speak against it.
  private static let penalty = 12.0

  /// Learns from examples, going over them so many times.
  package init(_ examples: [Example], rounds: Int = 3000) {
    let signs = Set(examples.flatMap(\.signs)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(signs, 1...))
    let rows = examples.map { [0] + $0.signs.compactMap { numbers[$0] } }
    var values = Array(repeating: 0.0, count: signs.count + 1)
    for _ in 0..<rounds {
      var slope = values.map { $0 * Self.penalty }
      slope[0] = 0
      for (row, example) in zip(rows, examples) {
        let sum = row.reduce(0) { $0 + values[$1] }
        let excess = 1 / (1 + exp(-sum)) - (example.isComplete ? 1 : 0)
        for number in row { slope[number] += excess }
      }
      for number in values.indices {
        values[number] -= Self.rate * slope[number] / Double(max(examples.count, 1))
      }
    }
    let rounded = values.map { ($0 * 1000).rounded() / 1000 }
    weights = Array(zip([ConfidenceTable.always] + signs, rounded))
  }

  /// The table that these weights make.
  package var table: ConfidenceTable {
    ConfidenceTable(weights: Dictionary(uniqueKeysWithValues: weights.map { ($0.sign, $0.weight) }))
  }

  /// The table as it is written: a sign and its weight on each line.
  package var text: String {
    """
    # How sure a claim is: the weights of what speaks for it and against it (logistic regression).
    # Made by `isnad-train --confidence` from analyses of annotated articles; see README.
    # sign\tweight

    """ + weights.map { "\($0.sign)\t\($0.weight)\n" }.joined()
  }
}
