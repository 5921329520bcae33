/// What the tagger tells apart; the finer kinds of party and place are decided afterwards.
package enum MentionClass: Int, CaseIterable, Sendable {
  /// A person by name: بشار الأسد.
  case person
  /// A person by office: وزير الخارجية.
  case office
  /// A country or capital that acts.
  case state
  /// A body, force, medium or group.
  case party
  /// A source without a name: مصادر عسكرية.
  case anonymous
  /// A location.
  case place
}

/// The tags that one reading of a passage gives its words: outside all mentions, the first word of
/// a mention of a class, a further word of it.
package struct TagSet: Sendable {
  /// The classes that this reading tells apart.
  package let classes: [MentionClass]

  /// The first reading: roughly what each word is, as evidence for its other occurrences.
  package static let evidence = TagSet(classes: [.person, .party, .place])
  /// The reading of the mentions that lie in no other.
  package static let outer = TagSet(classes: MentionClass.allCases)
  /// The reading of the mentions within them.
  package static let inner = TagSet(classes: [.person, .party, .place])

  /// The tag of words outside all mentions.
  package static let outside = 0

  /// How many tags there are.
  package var count: Int { 1 + 2 * classes.count }

  /// The tag of the first word of a mention, or of a further word; a class that is not told apart
  /// counts as the nearest that is.
  package func tag(_ kind: MentionClass, isFirst: Bool) -> Int {
    let number = classes.firstIndex(of: kind) ?? classes.firstIndex(of: kind.nearest) ?? 0
    return 1 + 2 * number + (isFirst ? 0 : 1)
  }

  /// The class of a tag that is not outside.
  package func kind(of tag: Int) -> MentionClass { classes[(tag - 1) / 2] }

  /// Whether a tag is of the first word of a mention.
  package func isFirst(_ tag: Int) -> Bool { tag % 2 == 1 }

  /// Whether a tag may stand behind another; nil is the beginning.
  package func allows(_ tag: Int, behind previous: Int?) -> Bool {
    guard tag != Self.outside, !isFirst(tag) else { return true }
    return previous == tag || previous == tag - 1
  }

  /// The mentions that tags spell.
  package func mentions(in tags: [Int]) -> [TaggedMention] {
    var mentions: [TaggedMention] = []
    for (index, tag) in tags.enumerated() where tag != Self.outside {
      if isFirst(tag) {
        mentions.append(TaggedMention(range: index..<index + 1, kind: kind(of: tag)))
      } else if let last = mentions.indices.last {
        mentions[last].range = mentions[last].range.lowerBound..<index + 1
      }
    }
    return mentions
  }
}

extension MentionClass {
  fileprivate var nearest: MentionClass {
    self == .office ? .person : .party
  }
}

/// Words that the tagger takes for a mention.
package struct TaggedMention: Hashable, Sendable {
  /// The words, by their numbers in the passage.
  package var range: Range<Int>
  /// What they name.
  package var kind: MentionClass

  /// A mention.
  package init(range: Range<Int>, kind: MentionClass) {
    self.range = range
    self.kind = kind
  }
}
