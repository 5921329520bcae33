internal import ArabicText
internal import Claims
internal import Layout

/// One row of an article on the screen: a line of text, or a blank one between passages.
struct Row: Hashable, Sendable {
  /// What the row's block is to the article.
  let kind: Block.Kind
  /// The cells; nil on a blank row.
  let line: VisualLine?
  /// The stretch of text shown; on a blank row the empty one before the next passage.
  let span: TextSpan

  /// A blank row before a place in the text.
  static func blank(_ kind: Block.Kind, before place: TextOffset) -> Row {
    Row(kind: kind, line: nil, span: place..<place)
  }
}

/// A line of the source text, laid out: a block, or a dateline with the paragraph it begins.
struct Passage: Hashable, Sendable {
  let kind: Block.Kind
  let span: TextSpan
  let lines: [VisualLine]
  let direction: Direction

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

  /// The options for the paragraph that begins at an offset.
  fileprivate func options(at start: TextOffset) -> ParagraphLayout.Options {
    ParagraphLayout.Options(
      showsControls: showsControls, isLogical: isLogical, direction: directions[start])
  }
}

extension LayoutSetting {
  /// A paragraph's lines as they are set; the last one stays as long as it is.
  fileprivate func justified(_ lines: [VisualLine]) -> [VisualLine] {
    guard justifies, let last = lines.last else { return lines }
    return lines.dropLast().map { $0.justified(to: width) } + [last]
  }
}

/// An article broken into rows of a width; made once for a setting, as laying out a long article
/// takes longer than a key press may.
struct ArticleLayout: Hashable, Sendable {
  let setting: LayoutSetting
  let passages: [Passage]

  init(_ article: Article, _ setting: LayoutSetting) {
    self.setting = setting
    passages = article.printedLines.map { kind, span in
      let layout = ParagraphLayout(
        article.text[span], width: setting.width, options: setting.options(at: span.lowerBound))
      return Passage(
        kind: kind, span: span, lines: setting.justified(layout.lines),
        direction: layout.direction)
    }
  }

  /// The way most of the article reads: that of its first paragraph.
  var direction: Direction {
    (passages.first { $0.kind == .paragraph } ?? passages.first)?.direction ?? .rightToLeft
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
    for passage in passages where isWanted(passage) {
      for (number, line) in passage.lines.enumerated() {
        let isFirst = number == 0
        let isApart =
          isFirst
          ? above.map { passage.isSetOff(from: $0, setting.spacing) } == true
          : setting.spacing == .open
        if isApart { rows.append(.blank(passage.kind, before: line.span.lowerBound)) }
        rows.append(Row(kind: passage.kind, line: line, span: line.span))
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
