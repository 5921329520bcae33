internal import Claims
internal import Foundation

/// Learns a linear-chain conditional random field: step by step, one stretch of words a step, by
/// AdaGrad with dual averaging (Duchi et al. 2011), with a margin: wrong tags must lose by some
/// distance, wrong silence by more (softmax margin, Gimpel and Smith 2010), because most words are
/// outside all mentions and a mention missed is worth as much as one invented.
///
/// `Lanes` has a place for each tag; the tags of a feature are reckoned with side by side.
final class FieldTrainer<Lanes: SIMD> where Lanes.Scalar == Float {
  private let sequences: Sequences
  private let options: FieldOptions
  private let count: Int
  // A pointer, because each step goes over tens of thousands of weights.
  private let sums: UnsafeMutablePointer<Sums>
  private var transitionGradients, transitionSquares: [Float]
  private let allowed: [Bool]
  private var steps = 0

  /// What the steps so far have asked of the weights of a feature, and the sums of the squares.
  private struct Sums {
    var gradients = Lanes()
    var squares = Lanes()
  }

  /// The weights of the features' tags, row by row.
  private(set) var weights: [Float]
  /// The weights of tags behind tags, the last row at the beginning.
  private(set) var transitions: [Float]

  /// Learns the tags of `sequences`.
  init(_ sequences: Sequences, features: Int, set: TagSet, options: FieldOptions) {
    precondition(set.count <= Lanes.scalarCount, "There are more tags than lanes.")
    self.sequences = sequences
    self.options = options
    count = set.count
    weights = Array(repeating: 0, count: features * set.count)
    sums = .allocate(capacity: features)
    sums.initialize(repeating: Sums(), count: features)
    transitionGradients = Array(repeating: 0, count: (set.count + 1) * set.count)
    transitionSquares = transitionGradients
    transitions = transitionGradients
    allowed = (0...set.count).flatMap { previous in
      (0..<set.count).map { set.allows($0, behind: previous == set.count ? nil : previous) }
    }
    learn()
  }

  deinit { sums.deallocate() }

  private func learn() {
    var order = Array(0..<sequences.count)
    var random = options.seed
    for _ in 0..<options.rounds {
      for last in stride(from: order.count - 1, to: 0, by: -1) {
        random = random &* 1_664_525 &+ 1_013_904_223
        order.swapAt(last, Int(random >> 8) % (last + 1))
      }
      for number in order { step(number) }
    }
    finish()
  }

  private func finish() {
    let shrinking = self.shrinking
    for feature in 0..<weights.count / count {
      let lanes = weights(of: feature, shrinking)
      for tag in 0..<count { weights[feature * count + tag] = lanes[tag] }
    }
    for place in transitions.indices {
      transitions[place] =
        allowed[place]
        ? weight(transitionGradients[place], transitionSquares[place], shrinking) : -1e4
    }
  }

  private var shrinking: Float {
    options.shrinking * Float(steps) / Float(max(sequences.count, 1))
  }

  private func weight(_ gradient: Float, _ square: Float, _ shrinking: Float) -> Float {
    -gradient / (0.001 + square.squareRoot() / options.rate + shrinking)
  }
}

extension FieldTrainer {
  /// One stretch: the marginals of its tags against the right ones.
  private func step(_ number: Int) {
    steps += 1
    let range = sequences.starts[number]..<sequences.starts[number + 1]
    let shrinking = self.shrinking
    var factors = [Double](repeating: 0, count: (count + 1) * count)
    for place in factors.indices where allowed[place] {
      factors[place] = exp(
        Double(weight(transitionGradients[place], transitionSquares[place], shrinking)))
    }
    let chain = TagChain(scores: scores(range, shrinking), factors: factors, count: count)
    var (excess, pairs) = chain.marginals
    subtractRight(range, from: &excess, &pairs)
    update(range, excess, pairs)
  }

  /// The sums of weights of each word's tags.
  private func scores(_ range: Range<Int>, _ shrinking: Float) -> [Double] {
    var scores = [Double](repeating: 0, count: range.count * count)
    for (place, word) in range.enumerated() {
      var sum = Lanes()
      for item in sequences.featureStarts[word]..<sequences.featureStarts[word + 1] {
        sum += weights(of: Int(sequences.features[item]), shrinking)
      }
      for tag in 0..<count {
        scores[place * count + tag] = Double(sum[tag]) + cost(of: tag, for: sequences.tags[word])
      }
    }
    return scores
  }

  private func cost(of tag: Int, for right: Int) -> Double {
    if tag == right { return 0 }
    return tag == TagSet.outside ? options.silenceMargin : options.margin
  }

  @inline(__always)
  private func weights(of feature: Int, _ shrinking: Float) -> Lanes {
    let sums = self.sums[feature]
    let size = sums.squares.squareRoot() * (1 / options.rate) + (0.001 + shrinking)
    return -sums.gradients / size
  }

  private func subtractRight(
    _ range: Range<Int>, from excess: inout [Double], _ pairs: inout [Double]
  ) {
    var previous = count
    for (place, word) in range.enumerated() {
      let tag = sequences.tags[word]
      excess[place * count + tag] -= 1
      pairs[previous * count + tag] -= 1
      previous = tag
    }
  }

  private func update(_ range: Range<Int>, _ excess: [Double], _ pairs: [Double]) {
    for place in pairs.indices where allowed[place] {
      transitionGradients[place] += Float(pairs[place])
      transitionSquares[place] += Float(pairs[place] * pairs[place])
    }
    for (place, word) in range.enumerated() {
      var values = Lanes()
      for tag in 0..<count { values[tag] = Float(excess[place * count + tag]) }
      let squares = values * values
      for item in sequences.featureStarts[word]..<sequences.featureStarts[word + 1] {
        let feature = Int(sequences.features[item])
        sums[feature].gradients += values
        sums[feature].squares += squares
      }
    }
  }
}
