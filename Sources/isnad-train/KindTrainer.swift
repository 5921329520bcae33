internal import Foundation

/// Learns to choose one of some kinds by features: logistic regression, by AdaGrad.
struct KindTrainer {
  /// A mention's features, and which kind it is of.
  struct Example {
    let features: [Int32]
    let kind: Int
  }

  /// The weights of the features' kinds, row by row.
  private(set) var weights: [Float]
  private var squares: [Float]
  private let count: Int

  /// Learns from examples in the order given, twenty times.
  init(_ examples: [Example], features: Int, kinds: Int) {
    count = kinds
    weights = Array(repeating: 0, count: features * kinds)
    squares = weights
    for _ in 0..<20 {
      for example in examples { step(example) }
    }
  }

  private mutating func step(_ example: Example) {
    var scores = [Float](repeating: 0, count: count)
    for feature in example.features {
      for kind in 0..<count { scores[kind] += weights[Int(feature) * count + kind] }
    }
    let highest = scores.max() ?? 0
    let factors = scores.map { exp($0 - highest) }
    let total = factors.reduce(0, +)
    for kind in 0..<count {
      let excess = factors[kind] / total - (kind == example.kind ? 1 : 0)
      for feature in example.features {
        let place = Int(feature) * count + kind
        squares[place] += excess * excess
        weights[place] -=
          0.1 * (excess / (squares[place].squareRoot() + 0.01) + 0.01 * weights[place])
      }
    }
  }
}
