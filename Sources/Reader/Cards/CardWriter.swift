internal import ArabicText
internal import Claims
internal import Layout

/// Writes the lines of a card, wrapped to its width.
struct CardWriter {
  /// The columns of labels; on a narrow card these have rows of their own.
  static let labelWidth = 16
  private static let widthForLabels = 50

  let language: Language
  /// The digits of the interface.
  let digits: Digits
  let reading: Reading
  /// What actors say in the library, this article included.
  let elsewhere: [Actor.ID: [Excerpt]]
  /// The way the article's words read.
  var articleDirection: Direction { reading.layout.direction }
  private let isLogical: Bool
  private let width: Int
  private(set) var lines: [CardLine] = []

  /// A writer of rows that are so many cells wide.
  init(
    _ reading: Reading, language: Language, digits: Digits, width: Int,
    elsewhere: [Actor.ID: [Excerpt]] = [:]
  ) {
    self.reading = reading
    self.language = language
    self.digits = digits
    self.elsewhere = elsewhere
    self.width = max(1, width)
    isLogical = reading.setting.isLogical
  }

  /// Whether labels stand beside what they label.
  static func putsLabelsBeside(width: Int) -> Bool { width >= widthForLabels }

  /// A row that says what the rows below are.
  mutating func heading(_ text: String, detail: String = "", direction: Direction? = nil) {
    let room = width - detail.count - 2
    lines.append(CardLine(body: row(text, room, direction), role: .heading, details: [detail]))
  }

  /// What is so, under a label, on as many rows as it takes.
  mutating func fact(
    _ label: Phrase, _ text: String, role: Role = .text, isProse: Bool = false,
    direction: Direction? = nil, target: CardLine.Target? = nil, link: String? = nil
  ) {
    let isBeside = Self.putsLabelsBeside(width: width)
    if !isBeside { lines.append(CardLine(label: language[label])) }
    let room = isBeside ? width - Self.labelWidth : width
    for (number, line) in wrapped(text, room, direction).enumerated() {
      lines.append(
        CardLine(
          label: isBeside && number == 0 ? language[label] : "", body: line, role: role,
          hasLabelColumn: true, isProse: isProse, target: target, link: link))
    }
  }

  /// Words of the article from edge to edge.
  mutating func prose(_ text: String, target: CardLine.Target? = nil) {
    for line in wrapped(text, width, articleDirection) {
      lines.append(CardLine(body: line, isProse: true, target: target))
    }
  }

  /// One row that leads somewhere.
  mutating func item(
    _ label: String, _ text: String, role: Role = .text, details: [String] = [],
    direction: Direction? = nil, target: CardLine.Target?
  ) {
    let room = width - label.count - details.reduce(0) { $0 + $1.count + 2 } - 2
    lines.append(
      CardLine(
        label: label, body: row(text, room, direction), role: role, details: details,
        target: target))
  }

  mutating func blank() {
    lines.append(CardLine())
  }

  private func row(_ text: String, _ width: Int, _ direction: Direction?) -> VisualLine {
    VisualLine(
      label: text.prefix(max(0, width) * 4), width: max(1, width), options: options(direction))
  }

  private func wrapped(_ text: String, _ width: Int, _ direction: Direction?) -> [VisualLine] {
    ParagraphLayout(text[...], width: max(1, width), options: options(direction)).lines
  }

  private func options(_ direction: Direction?) -> ParagraphLayout.Options {
    ParagraphLayout.Options(
      showsControls: reading.setting.showsControls, isLogical: isLogical, direction: direction,
      fallback: language.direction)
  }
}
