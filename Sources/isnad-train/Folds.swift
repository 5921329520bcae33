/// Parts of a set, each to be held out in turn.
enum Folds {
  /// Deals numbers out in a shuffled order that is always the same.
  static func split(_ numbers: [Int], into count: Int) -> [[Int]] {
    var order = numbers
    var random: UInt32 = 7
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      random = random &* 1_664_525 &+ 1_013_904_223
      order.swapAt(last, Int(random >> 8) % (last + 1))
    }
    return (0..<count).map { part in
      stride(from: part, to: order.count, by: count).map { order[$0] }
    }
  }
}
