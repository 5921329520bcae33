internal import ArabicText
internal import Claims

/// An annotated article with the tags that the tagger ought to give.
struct Lesson {
  /// A marked mention in the words of a passage.
  struct Mention {
    let passage: Int
    let tagged: TaggedMention
    let entity: GoldArticle.Entity
    /// How many others it lies in.
    let depth: Int
  }

  let gold: GoldArticle
  let sheets: [TaggingSheet]
  let mentions: [Mention]

  /// Lays the marks of an article over its passages.
  init(_ gold: GoldArticle, model: TaggerModel) {
    self.gold = gold
    let reading = TaggingLesson(gold.article, model: model)
    sheets = reading.sheets
    var mentions: [Mention] = []
    let entities = gold.entities.sorted {
      ($0.words[0], $1.words[1], $0.type) < ($1.words[0], $0.words[1], $1.type)
    }
    for entity in entities {
      guard let (passage, range) = Self.place(entity, gold, reading) else { continue }
      let around = mentions.filter {
        $0.passage == passage && $0.tagged.range.overlaps(range)
      }
      let kind = Self.kind(entity, isOffice: reading.words[passage][range.lowerBound].isOffice)
      mentions.append(
        Mention(
          passage: passage, tagged: TaggedMention(range: range, kind: kind), entity: entity,
          depth: around.count))
    }
    self.mentions = mentions
  }

  private static func place(
    _ entity: GoldArticle.Entity, _ gold: GoldArticle, _ reading: TaggingLesson
  ) -> (Int, Range<Int>)? {
    let span =
      gold.words[entity.words[0]].lowerBound..<gold.words[entity.words[1]].upperBound
    for (number, words) in reading.words.enumerated() {
      let inside = words.indices.filter { span.covers(words[$0].span) && words[$0].isWord }
      if let first = inside.first, let last = inside.last { return (number, first..<last + 1) }
    }
    return nil
  }

  private static func kind(_ entity: GoldArticle.Entity, isOffice: Bool) -> MentionClass {
    guard entity.isActor else { return .place }
    return switch entity.kind {
    case "person": isOffice ? .office : .person
    case "state": .state
    case "anonymous": .anonymous
    default: .party
    }
  }

  /// The tags of a passage in a set, by the mentions of a depth.
  func tags(_ passage: Int, _ set: TagSet, depth: Int = 0) -> [Int] {
    var tags = Array(repeating: TagSet.outside, count: sheets[passage].count)
    for mention in mentions where mention.passage == passage && mention.depth == depth {
      for index in mention.tagged.range {
        tags[index] = set.tag(
          mention.tagged.kind, isFirst: index == mention.tagged.range.lowerBound)
      }
    }
    return tags
  }
}
