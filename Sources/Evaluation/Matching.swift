/// Pairs things marked with things found, one to one, the best pair first; of equal pairs the
/// earlier goes first.
struct Matching {
  /// The numbers of the two of each pair.
  let pairs: [(gold: Int, found: Int)]

  /// The pairs whose score is above 0.
  init<Item>(_ gold: [Item], _ found: [Item], score: (Item, Item) -> Double) {
    var candidates: [(score: Double, gold: Int, found: Int)] = []
    for (first, a) in gold.enumerated() {
      for (second, b) in found.enumerated() {
        let score = score(a, b)
        if score > 0 { candidates.append((score, first, second)) }
      }
    }
    candidates.sort { ($1.score, $0.gold, $0.found) < ($0.score, $1.gold, $1.found) }
    var (takenGold, takenFound) = (Set<Int>(), Set<Int>())
    pairs = candidates.filter { pair in
      guard !takenGold.contains(pair.gold), !takenFound.contains(pair.found) else { return false }
      takenGold.insert(pair.gold)
      takenFound.insert(pair.found)
      return true
    }
    .map { ($0.gold, $0.found) }
  }
}
