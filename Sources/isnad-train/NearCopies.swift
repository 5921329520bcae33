internal import ArabicText

/// Which texts tell the same in the same words, so that none is judged by what its twin has taught.
struct NearCopies {
  /// The runs of five words of each text, as hashes of 64 bits (FNV-1a): two in hundreds of
  /// thousands that fall together would weigh nothing.
  private let runs: [Set<UInt64>]

  /// Two texts are near copies where they share this part of the runs of the shorter one; greetings
  /// and footers of an outlet stay below it.
  private static let shared = 0.1
  private static let length = 5

  init(_ texts: [String]) {
    runs = texts.map { text in
      let words = text.split { !$0.isLetter && !$0.isNumber }
      let starts = 0..<max(words.count - Self.length + 1, 0)
      return Set(starts.map { Self.hash(words[$0..<$0 + Self.length]) })
    }
  }

  private static func hash(_ words: some Sequence<Substring>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      // No letter has this byte, so that words do not run into each other.
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }

  /// The texts of these numbers that are near copies of none of the others.
  func numbers(of numbers: [Int], apartFrom others: [Int]) -> [Int] {
    numbers.filter { number in !others.contains { areNear(number, $0) } }
  }

  private func areNear(_ one: Int, _ other: Int) -> Bool {
    let least = min(runs[one].count, runs[other].count)
    return Double(runs[one].intersection(runs[other]).count) > Self.shared * Double(least)
  }
}
