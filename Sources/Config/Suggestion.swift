/// Finding what somebody may have meant.
public enum Suggestion {
  /// The candidate that differs least from a word, letters' case aside: by at most one insertion,
  /// deletion, replacement or exchange of neighbours (Damerau) for every three letters, and less
  /// than the word itself; nil if none is that near.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, (letters.count + 1) / 3)
    guard letters.count > 1 else { return nil }
    let near = candidates.map { candidate in
      (candidate, distance(letters, Array(candidate.lowercased().unicodeScalars.prefix(64))))
    }
    return near.filter { $0.1 <= limit }.min { $0.1 < $1.1 }?.0
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          cost = min(cost, rows[i - 1][j - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}
