/// Which claims stand within the content of which.
struct ClaimNesting {
  /// For each claim the one in whose content it stands, the innermost; nil where there is none.
  private(set) var containers: [Int?]

  /// The nesting of an article's claims, those of a passage together and in the order of their cues.
  init(_ drafts: [ClaimDraft]) {
    containers = Array(repeating: nil, count: drafts.count)
    for numbers in Dictionary(grouping: drafts.indices, by: { drafts[$0].passage }).values {
      nest(numbers, drafts)
    }
  }

  /// The claims around one, from the innermost outwards, each once, though two may stand in each other's
  /// contents; no further than anybody tells what another says that a third has said.
  func around(_ number: Int) -> [Int] {
    var around: [Int] = []
    while around.count < Self.deepest, let next = containers[around.last ?? number],
      !around.contains(next)
    {
      around.append(next)
    }
    return around
  }

  private static let deepest = 16

  /// Walks over the claims of a passage with the contents that are open at each.
  private mutating func nest(_ numbers: [Int], _ drafts: [ClaimDraft]) {
    var coming = numbers.flatMap { number in drafts[number].content.map { (number, $0) } }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }[...]
    var open: [(number: Int, end: Int)] = []
    for number in numbers.sorted(by: { drafts[$0].start < drafts[$1].start }) {
      let start = drafts[number].start
      while let (other, content) = coming.first, content.lowerBound <= start {
        open.append((other, content.upperBound))
        coming.removeFirst()
      }
      open.removeAll { $0.end <= start }
      containers[number] =
        open.lazy.map(\.number)
        .filter { $0 != number && !drafts[$0].sharesCue(with: drafts[number]) }.max()
    }
  }
}

extension ClaimDraft {
  /// Whether a cue serves both.
  fileprivate func sharesCue(with other: ClaimDraft) -> Bool {
    cues.contains { other.cues.contains($0) }
  }
}
