public import Claims

/// What a page is about.
public enum Topic: Hashable, Sendable {
  /// What an actor says and where it is named, in every article.
  case actor(Actor.ID)
  /// Where words stand, in every article.
  case words(String)
  /// Who speaks, and how often.
  case sources
  /// Who said what, as far as it fits a filter.
  case claims(ArticleFilter)
  /// The places that a person has marked.
  case bookmarks
  /// The articles that a person has read.
  case history
}

/// How many of something there are.
public struct Tally: Hashable, Sendable {
  /// How many.
  public let number: Int
  /// Of what.
  public let noun: Countable

  /// A number of things.
  public init(_ number: Int, _ noun: Countable) {
    self.number = number
    self.noun = noun
  }
}

/// What was gathered about a topic over many articles, as rows to choose from.
public struct Page: Hashable, Sendable {
  /// One row.
  public enum Row: Hashable, Sendable {
    case excerpt(Excerpt)
    case source(SourceSummary)
  }

  /// How many rows are asked for at first.
  static let firstLimit = 500
  /// How many are asked for where what was typed is looked for in all of them.
  static let lastLimit = 10_000

  /// What it is about.
  public let topic: Topic
  /// What stands above it.
  public let heading: String
  /// What else is said there, in smaller type as it were.
  public let detail: String
  /// The rows, in their order.
  public let rows: [Row]
  /// How much there is, for the header.
  public let tallies: [Tally]
  /// How many rows were asked for, where there are more of them.
  let limit: Int?
  /// Which of the rows are shown.
  private(set) var roll: Roll
  private let folded: FoldedRows

  /// A page; `limit` is told where it has kept rows back.
  public init(
    _ topic: Topic, heading: String, detail: String = "", rows: [Row], tallies: [Tally],
    limit: Int? = nil
  ) {
    self.topic = topic
    self.heading = heading
    self.detail = detail
    self.rows = rows
    self.tallies = tallies
    self.limit = limit
    roll = Roll(count: rows.count)
    folded = FoldedRows(rows.lazy.map(\.words))
  }

  /// The row at a place among those shown.
  subscript(place: Int) -> Row { rows[roll.shown[place]] }

  /// The selected row.
  var selected: Row? { roll.selected.map { rows[$0] } }

  /// Selects another row by its place.
  mutating func select(_ place: Int) { roll.select(place) }

  /// Moves the selection by a number of rows.
  mutating func move(by count: Int) { roll.move(by: count) }

  /// Shows the rows that hold what was typed.
  mutating func narrow(to query: String) { roll.narrow(to: query, in: folded) }

  /// Whether the page takes the place of another: both are about the same, or show claims.
  func isAbout(_ other: Topic) -> Bool {
    if case (.claims, .claims) = (topic, other) { return true }
    return topic == other
  }

  /// Whether rows were kept back that a search among all of them would reach.
  var keepsBack: Bool { limit.map { $0 < Self.lastLimit } ?? false }

  /// Takes the place of a page about the same: what was selected and typed remains.
  mutating func follow(_ former: Page) {
    narrow(to: former.roll.query)
    select(former.roll.selection)
  }
}

extension Page.Row {
  /// What a person may type to find the row.
  fileprivate var words: String {
    switch self {
    case .excerpt(let excerpt):
      [
        excerpt.words, excerpt.speaker, excerpt.title, excerpt.outlet, excerpt.published?.day,
        excerpt.kind.words.arabic, excerpt.kind.words.english,
      ].compactMap(\.self).joined(separator: " ")
    case .source(let source):
      [source.actor?.name, source.actor?.gloss].compactMap(\.self).joined(separator: " ")
    }
  }
}
