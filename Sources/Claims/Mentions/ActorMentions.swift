internal import ArabicText

/// The mentions of parties in an article, in order, so that those of a passage and the fullest of
/// a party are found without looking through all.
struct ActorMentions {
  private let mentions: [Reference]
  /// For each passage how many stand in it and in those before it.
  private let ends: [Int]
  /// For each party the mentions fuller than those before them.
  private let fuller: [Actor.ID: [Reference]]

  /// The parties among the references of an article of `passages` passages, in order.
  init(_ references: [Reference], passages: Int) {
    mentions = references.filter(\.isActor)
    var counts = Array(repeating: 0, count: passages)
    for mention in mentions { counts[mention.passage] += 1 }
    var end = 0
    ends = counts.map { count in
      end += count
      return end
    }
    fuller = Dictionary(grouping: mentions, by: \.id).mapValues(Self.fuller)
  }

  /// Those of a passage.
  func of(_ passage: Int) -> ArraySlice<Reference> {
    mentions[(passage > 0 ? ends[passage - 1] : 0)..<ends[passage]]
  }

  /// Those of a passage that stand within some of its words.
  func within(_ words: Range<Int>, of passage: Int) -> [Reference] {
    let mentions = of(passage)
    let start = mentions.firstIndex(behind: { $0.match.range.lowerBound < words.lowerBound })
    return mentions[start...].prefix { $0.match.range.lowerBound < words.upperBound }
      .filter { $0.match.range.upperBound <= words.upperBound }
  }

  /// Those of a passage and of all before it.
  func upTo(_ passage: Int) -> ArraySlice<Reference> { mentions[..<ends[passage]] }

  /// The latest mention of the same party in full.
  func fullest(_ mention: Reference) -> Reference {
    let fuller = fuller[mention.id, default: []][...]
    let end = fuller.firstIndex(behind: { $0.span.lowerBound <= mention.span.lowerBound })
    return fuller[..<end].last ?? mention
  }

  /// Of the mentions of one party those with as many words as any before them, the latest last.
  private static func fuller(_ mentions: [Reference]) -> [Reference] {
    var fuller: [Reference] = []
    for mention in mentions.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      guard let last = fuller.last else {
        fuller = [mention]
        continue
      }
      if (last.words.count, last.span.lowerBound) < (mention.words.count, mention.span.lowerBound) {
        fuller.append(mention)
      }
    }
    return fuller
  }
}

extension ArraySlice {
  /// Where those end that come first, found by halves.
  fileprivate func firstIndex(behind comesFirst: (Element) -> Bool) -> Index {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if comesFirst(self[middle]) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
