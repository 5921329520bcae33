internal import ArabicText

/// The mentions of parties in an article, in order, so that those of a passage and the fullest of
/// a party are found without looking through all.
struct ActorMentions {
  /// All of them.
  let all: [Reference]
  /// For each passage how many stand in it and in those before it.
  private let ends: [Int]
  /// For each party the mentions fuller than those before them, by number.
  private let fuller: [Actor.ID: [Int]]

  /// The parties among the references of an article of `passages` passages, in order.
  init(_ references: [Reference], passages: Int) {
    let all = references.filter(\.isActor)
    self.all = all
    var counts = Array(repeating: 0, count: passages)
    for mention in all { counts[mention.passage] += 1 }
    var end = 0
    ends = counts.map { count in
      end += count
      return end
    }
    fuller = Dictionary(grouping: all.indices) { all[$0].id }
      .mapValues { Self.fuller($0, of: all) }
  }

  /// Those of a passage.
  func of(_ passage: Int) -> ArraySlice<Reference> {
    all[(passage > 0 ? ends[passage - 1] : 0)..<ends[passage]]
  }

  /// Those of a passage that stand within some of its words.
  func within(_ words: Range<Int>, of passage: Int) -> [Reference] {
    let mentions = of(passage)
    let start = mentions.partitionPoint { $0.match.range.lowerBound < words.lowerBound }
    return mentions[start...].prefix { $0.match.range.lowerBound < words.upperBound }
      .filter { $0.match.range.upperBound <= words.upperBound }
  }

  /// Those of a passage and of all before it.
  func upTo(_ passage: Int) -> ArraySlice<Reference> { all[..<ends[passage]] }

  /// The latest mention of the same party in full before a place in the text, by default to the
  /// mention itself.
  func fullest(_ mention: Reference, before end: TextOffset? = nil) -> Reference {
    let limit = end ?? mention.span.lowerBound
    let fuller = fuller[mention.id, default: []][...]
    let end = fuller.partitionPoint { all[$0].span.lowerBound <= limit }
    return fuller[..<end].last.map { all[$0] } ?? mention
  }

  /// Of the mentions of one party those with as many words as any before them, the latest last.
  private static func fuller(_ mentions: [Int], of all: [Reference]) -> [Int] {
    var fuller: [Int] = []
    for mention in mentions.sorted(by: { all[$0].span.lowerBound < all[$1].span.lowerBound }) {
      guard let last = fuller.last else {
        fuller = [mention]
        continue
      }
      let (before, next) = (all[last], all[mention])
      if (before.fullness, before.span.lowerBound) < (next.fullness, next.span.lowerBound) {
        fuller.append(mention)
      }
    }
    return fuller
  }
}

extension Reference {
  /// How fully it names its party: by its words, and a person by name rather than by an office; of two
  /// with as many words the one that gives a name rather than where it is from.
  fileprivate var fullness: Int {
    let count = isFullName ? words.count + Self.longestOffice : words.count
    return 2 * count - (isByOrigin ? 1 : 0)
  }

  private static let longestOffice = 24
}
