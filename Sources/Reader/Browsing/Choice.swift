/// Something to choose.
public struct Offer: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// What it is called in English, where that is another name.
  public let gloss: String
  /// What else is said of it.
  public let detail: String
  /// The key under which the library knows it; nil where somebody typed the name.
  public let key: String?

  /// Something that can be chosen.
  public init(_ name: String, gloss: String = "", detail: String = "", key: String? = nil) {
    self.name = name
    self.gloss = gloss
    self.detail = detail
    self.key = key
  }
}

/// The overlay in which something is chosen, or typed: typing narrows what is offered.
struct Choice: Hashable, Sendable {
  let purpose: Purpose
  let offers: [Offer]
  private(set) var query = ""
  var selection = 0
  /// The offers that hold every word typed, hamza, harakat and ال aside; before them the period
  /// that is typed, where one is asked for: a year is no month of it.
  private(set) var matches: [Offer]
  /// The names in the form in which they are compared, made with the first letter.
  private var keys: FoldedRows?

  init(purpose: Purpose, offers: [Offer]) {
    self.purpose = purpose
    self.offers = offers
    matches = offers
  }

  /// The same with another text typed.
  func typing(_ query: String) -> Choice {
    var choice = self
    choice.query = query
    choice.selection = 0
    choice.match()
    return choice
  }

  private mutating func match() {
    let keys = keys ?? FoldedRows(keys: offers.lazy.map { "\($0.name) \($0.gloss)".nameKey })
    self.keys = keys
    matches = keys.rows(Array(offers.indices), holding: query.nameKey).map { offers[$0] }
    let isPeriod = purpose == .filter(.period) && Period(query) != nil
    guard isPeriod, let typed, !matches.contains(where: { $0.name == typed.name }) else { return }
    matches.insert(typed, at: 0)
  }

  /// What was typed, as it is.
  var typed: Offer? {
    let name = query.split(separator: " ").joined(separator: " ")
    return name.isEmpty ? nil : Offer(name)
  }
}

/// What something is chosen for.
public enum Purpose: Hashable, Sendable {
  /// A field to filter the list by.
  case field
  /// What the list is filtered by.
  case filter(ArticleFilter.Field)
  /// The actor whose page is shown.
  case actorPage

  /// What the prompt asks for.
  var words: Words {
    switch self {
    case .field: Words("تصفية بحسب", "filter by")
    case .filter(let field): field.words
    case .actorPage: ArticleFilter.Field.actor.words
    }
  }
}
