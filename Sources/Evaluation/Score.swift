/// How many were marked, how many found, and how many of these agree.
package struct Score: Hashable {
  /// How many agree.
  package var right = 0
  /// How many were marked.
  package var gold = 0
  /// How many were found.
  package var found = 0

  /// The share of those found that are right; 0 where nothing was found.
  package var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  /// The share of those marked that were found; 0 where nothing was marked.
  package var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  /// The harmonic mean of the two.
  package var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Adds what one article has.
  mutating func add(right: Int, gold: Int, found: Int) {
    self.right += right
    self.gold += gold
    self.found += found
  }
}
