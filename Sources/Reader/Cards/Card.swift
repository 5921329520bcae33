internal import ArabicText
internal import Claims
internal import Layout

/// Something looked at closely: a page of lines about it, over the text.
struct Card: Hashable, Sendable {
  /// What is looked at.
  enum Subject: Hashable, Sendable {
    /// A claim, by its index.
    case claim(Int)
    case actor(Actor.ID)
    /// All claims, one behind the other.
    case conversation
  }

  let subject: Subject
  var lines: [CardLine]
  /// The line under the cursor.
  var cursor: Int

  /// A card with its cursor on the first line that leads somewhere, or on the wanted one.
  init(_ subject: Subject, _ lines: [CardLine], cursor: Int? = nil) {
    self.subject = subject
    self.lines = lines
    let first = lines.firstIndex { $0.target != nil } ?? 0
    self.cursor = max(0, min(cursor ?? first, lines.count - 1))
  }

  /// What the line under the cursor leads to.
  var target: CardLine.Target? {
    lines.indices.contains(cursor) ? lines[cursor].target : nil
  }

  /// Moves the cursor by lines.
  mutating func move(by count: Int) {
    cursor = max(0, min(cursor + count, lines.count - 1))
  }
}

/// One row of a card.
struct CardLine: Hashable, Sendable {
  /// What the row leads to.
  enum Target: Hashable, Sendable {
    case claim(Int)
    case actor(Actor.ID)
    case mention(Int)
    /// A stretch of another article.
    case excerpt(Excerpt)
    /// A stretch of the article.
    case text(TextSpan)
    /// The article's page.
    case page
  }

  /// What the row is about; it stands where rows begin.
  var label = ""
  /// What is said.
  var body: VisualLine?
  /// How that looks.
  var role = Role.text
  /// Whether the body stands behind the column of labels, its label empty or not.
  var hasLabelColumn = false
  /// Whether the body stands at the edge that its own text begins at.
  var isProse = false
  /// What stands at the row's end, the outermost first.
  var details: [String] = []
  var target: Target?
  /// The address that the body is a link to.
  var link: String?
}

extension Reading {
  /// The claim that a card is about, or that the line under its cursor leads to.
  func claim(of card: Card) -> Int? {
    if case .claim(let number) = card.subject { return number }
    if case .claim(let number) = card.target { return number }
    return nil
  }
}
