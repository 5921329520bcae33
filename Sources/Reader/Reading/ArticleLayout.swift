internal import ArabicText
internal import Claims
internal import Layout

/// One row of an article on the screen: a line of text, or a blank one between passages.
struct Row: Hashable, Sendable {
  /// What the row's block is to the article.
  let kind: Block.Kind
  /// The passage that it belongs to, by its number.
  let passage: Int
  /// The passage's row; nil on a blank row.
  let content: MeasuredParagraph.Row?
  /// The stretch of text shown; on a blank row the empty one before the next row.
  let span: TextSpan

  var isBlank: Bool { content == nil }
}

/// A line of the source text, measured: a block, or a dateline with the paragraph it begins.
struct Passage: Hashable, Sendable {
  let kind: Block.Kind
  let span: TextSpan
  let paragraph: MeasuredParagraph

  /// Whether a blank row sets it off from a passage above it.
  func isSetOff(from above: Passage, _ spacing: TextSettings.Spacing) -> Bool {
    switch (above.kind, kind) {
    case (.paragraph, .paragraph): spacing != .tight
    case (.subheading, .paragraph), (.furniture, .furniture), (.headline, .byline): false
    default: true
    }
  }
}

/// All that the layout of an article depends on.
struct LayoutSetting: Hashable, Sendable {
  /// How many cells a row may take.
  var width: Int
  /// Whether direction controls are shown.
  var showsControls = false
  /// Whether rows stay in logical order.
  var isLogical = false
  /// Where blank rows stand.
  var spacing = TextSettings.Spacing.standard
  /// Whether lines reach from edge to edge.
  var justifies = false
  /// The directions of paragraphs that a person has chosen, by where these begin.
  var directions: [TextOffset: Direction] = [:]

  init(width: Int, settings: TextSettings) {
    self.width = width
    follow(settings, width: width)
  }

  /// Takes over what settings say.
  mutating func follow(_ settings: TextSettings, width: Int) {
    self.width = width
    showsControls = settings.showsControls
    isLogical = settings.isLogical
    spacing = settings.spacing
    justifies = settings.justifies
  }

  /// Whether paragraphs measured for another setting are as they are for this one: all but the
  /// breaking of rows is the same.
  fileprivate func measures(like other: LayoutSetting) -> Bool {
    (width < 2) == (other.width < 2) && showsControls == other.showsControls
      && isLogical == other.isLogical && directions == other.directions
  }

  /// The options for the paragraph that begins at an offset.
  fileprivate func options(at start: TextOffset) -> ParagraphLayout.Options {
    ParagraphLayout.Options(
      showsControls: showsControls, isLogical: isLogical, direction: directions[start])
  }
}

/// An article that is ready to be broken into rows of a width. Its paragraphs are measured once, as
/// that takes longer for a long article than a key press may; a row's cells are put in order when
/// they are to be seen.
struct ArticleLayout: Hashable, Sendable {
  private(set) var setting: LayoutSetting
  private(set) var passages: [Passage]

  init(_ article: Article, _ setting: LayoutSetting) {
    self.setting = setting
    passages = article.printedLines.map { kind, span in
      let paragraph = MeasuredParagraph(
        article.text[span], isOneCellWide: setting.width < 2,
        options: setting.options(at: span.lowerBound))
      return Passage(kind: kind, span: span, paragraph: paragraph)
    }
  }

  /// Takes another setting; what is measured is measured again only where it must be.
  mutating func follow(_ setting: LayoutSetting, of article: Article) {
    if setting.measures(like: self.setting) {
      self.setting = setting
    } else {
      self = ArticleLayout(article, setting)
    }
  }

  /// The cells of a row in visual order; nil for a blank one. The last row of a justified paragraph
  /// stays as long as it is.
  func line(of row: Row) -> VisualLine? {
    let passage = passages[row.passage]
    guard let line = row.content.map(passage.paragraph.line) else { return nil }
    let isLast = row.span.upperBound == passage.span.upperBound
    return setting.justifies && !isLast ? line.justified(to: setting.width) : line
  }

  /// The direction of the paragraph that a row belongs to.
  func direction(of row: Row) -> Direction { passages[row.passage].paragraph.direction }

  /// The way most of the article reads: that of its first paragraph.
  var direction: Direction {
    let passage = passages.first { $0.kind == .paragraph } ?? passages.first
    return passage?.paragraph.direction ?? .rightToLeft
  }

  /// Words of the article as a label, which reads as the article does: a mark before them (RLM or
  /// LRM, UAX #9, 2.6) outweighs their first letter, which often is a Latin name's.
  func label(_ words: String) -> String {
    (direction == .rightToLeft ? "\u{200F}" : "\u{200E}") + words
  }

  /// The rows of the passages that are wanted.
  func rows(where isWanted: (Passage) -> Bool) -> [Row] {
    var rows: [Row] = []
    var above: Passage?
    for (number, passage) in passages.enumerated() where isWanted(passage) {
      var isApart = above.map { passage.isSetOff(from: $0, setting.spacing) } == true
      for row in passage.paragraph.rows(width: setting.width) {
        let start = row.span.lowerBound
        if isApart {
          rows.append(
            Row(kind: passage.kind, passage: number, content: nil, span: start..<start))
        }
        rows.append(Row(kind: passage.kind, passage: number, content: row, span: row.span))
        isApart = setting.spacing == .open
      }
      above = passage
    }
    return rows
  }
}

extension Article {
  /// The blocks as they stand on lines: those with no line end between them are one, of the last
  /// one's kind.
  fileprivate var printedLines: [(kind: Block.Kind, span: TextSpan)] {
    var lines: [(kind: Block.Kind, span: TextSpan)] = []
    for block in blocks {
      if let last = lines.last, last.span.upperBound <= block.span.lowerBound,
        !text[last.span.upperBound..<block.span.lowerBound].contains(where: \.isNewline)
      {
        lines[lines.count - 1] = (block.kind, last.span.lowerBound..<block.span.upperBound)
      } else {
        lines.append((block.kind, block.span))
      }
    }
    return lines
  }

  /// The title, or what the article begins with.
  var firstWords: String {
    if let title { return title }
    let start = blocks.first { $0.kind == .paragraph }?.span ?? text.span
    return String(text[start].prefix(200))
  }
}
