internal import ArabicText
internal import Claims

/// An annotated article with the tags that the tagger ought to give.
struct Lesson {
  /// A marked mention in the words of a passage.
  struct Mention {
    let passage: Int
    let tagged: TaggedMention
    /// Its kind, as in the annotation, else as its first noun says; nil where neither does.
    let kind: String?
    /// How many others it lies in.
    let depth: Int
  }

  let article: Article
  let sheets: [TaggingSheet]
  /// Where the words of the passages stand.
  let words: [[TaggingLesson.Word]]
  let mentions: [Mention]

  /// Lays marks over an article's passages: those that begin first first, the longer before the
  /// shorter. `kind` says what tag a mark asks for, given whether its first word is an office.
  init(
    _ article: Article, marks: [Mark], model: TaggerModel,
    kind: (Mark, _ isOffice: Bool) -> MentionClass
  ) {
    self.article = article
    let reading = TaggingLesson(article, model: model)
    sheets = reading.sheets
    words = reading.words
    var mentions: [Mention] = []
    for mark in marks {
      guard let (passage, range) = reading.place(of: mark.span) else { continue }
      let around = mentions.filter { $0.passage == passage && $0.tagged.range.overlaps(range) }
      let first = reading.words[passage][range.lowerBound]
      mentions.append(
        Mention(
          passage: passage,
          tagged: TaggedMention(range: range, kind: kind(mark, first.isOffice)),
          kind: mark.kind ?? first.body?.rawValue,
          depth: around.count))
    }
    self.mentions = mentions
  }

  /// A span of the text that names somebody.
  struct Mark {
    let span: TextSpan
    /// What the annotation says of it.
    let type: String
    var kind: String?
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

extension TaggingLesson {
  /// The passage and its words that a span covers.
  fileprivate func place(of span: TextSpan) -> (Int, Range<Int>)? {
    for (number, words) in words.enumerated() {
      let inside = words.indices.filter { span.overlaps(words[$0].span) && words[$0].isWord }
      if let first = inside.first, let last = inside.last { return (number, first..<last + 1) }
    }
    return nil
  }
}
