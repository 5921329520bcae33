internal import Foundation

/// The probabilities of the tags along a stretch of words, by sums from both ends (Rabiner 1989),
/// each normalised so that none runs out of range.
struct TagChain {
  /// How many tags there are.
  private let count: Int
  /// The factors of a tag behind another, row by row, the last row at the beginning.
  private let factors: [Double]
  /// The factors of each word's tags.
  private var words: [Double]
  /// The sums over all that stands before a tag.
  private var forward: [Double]

  /// A chain of words by the scores of their tags.
  init(scores: [Double], factors: [Double], count: Int) {
    self.count = count
    self.factors = factors
    words = scores
    forward = scores
    for place in 0..<scores.count / count { sumForward(place * count) }
  }

  private mutating func sumForward(_ base: Int) {
    let highest = words[base..<base + count].max() ?? 0
    var total = 0.0
    for tag in 0..<count {
      var sum = 0.0
      if base == 0 {
        sum = factors[count * count + tag]
      } else {
        for previous in 0..<count {
          sum += forward[base - count + previous] * factors[previous * count + tag]
        }
      }
      words[base + tag] = exp(words[base + tag] - highest)
      forward[base + tag] = sum * words[base + tag]
      total += forward[base + tag]
    }
    for tag in 0..<count { forward[base + tag] /= total }
  }

  /// The probabilities of each word's tags, and what is expected of each pair of neighbours.
  var marginals: (tags: [Double], pairs: [Double]) {
    var tags = forward
    var pairs = [Double](repeating: 0, count: factors.count)
    var backward = [Double](repeating: 1, count: count)
    for base in stride(from: forward.count - count, through: 0, by: -count) {
      var total = 0.0
      for tag in 0..<count {
        tags[base + tag] *= backward[tag]
        total += tags[base + tag]
      }
      for tag in 0..<count { tags[base + tag] /= total }
      if base > 0 { sumBackward(base, &backward, &pairs) }
    }
    for tag in 0..<count { pairs[count * count + tag] = tags[tag] }
    return (tags, pairs)
  }

  /// Goes one word back, and adds what its pair with the one before is expected to be.
  private func sumBackward(_ base: Int, _ backward: inout [Double], _ pairs: inout [Double]) {
    let factor = (0..<count).map { words[base + $0] * backward[$0] }
    var (sum, joint) = (0.0, 0.0)
    for previous in 0..<count {
      var value = 0.0
      for tag in 0..<count { value += factors[previous * count + tag] * factor[tag] }
      backward[previous] = value
      sum += value
      joint += forward[base - count + previous] * value
    }
    for previous in 0..<count {
      let share = forward[base - count + previous] / joint
      for tag in 0..<count {
        pairs[previous * count + tag] += share * factors[previous * count + tag] * factor[tag]
      }
      backward[previous] /= sum
    }
  }
}
