/// Which articles of the library the list shows: those that fit all that is chosen.
public struct ArticleFilter: Hashable, Sendable {
  /// What articles are chosen by.
  public enum Field: CaseIterable, Hashable, Sendable {
    /// An actor, or a place, that they name.
    case actor, place
    /// Who published them, and when: a year, a month or a day (ISO 8601).
    case outlet, period
    /// Words that their texts hold.
    case words
    /// Whether nobody has opened them.
    case unread

    /// What the interface calls the field.
    var words: Words {
      switch self {
      case .actor: Words("طرف", "actor")
      case .place: Words("مكان", "location")
      case .outlet: Words("الجهة الناشرة", "outlet")
      case .period: Words("التاريخ", "date")
      case .words: Words("كلمات في النص", "words in the text")
      case .unread: Words("غير المقروء وحده", "unread only")
      }
    }
  }

  /// What was chosen for each field.
  public private(set) var chosen: [Field: Offer] = [:]

  /// All articles.
  public init() {}

  /// Whether nothing is chosen.
  public var isEmpty: Bool { chosen.isEmpty }

  /// What was chosen for a field, or nothing.
  public subscript(field: Field) -> Offer? {
    get { chosen[field] }
    set { chosen[field] = newValue }
  }

  /// What was chosen, for the status line.
  func facts(_ language: Language) -> [String] {
    Field.allCases.compactMap { field in
      guard let name = chosen[field]?.name else { return nil }
      return field == .unread ? field.words[language] : "\(field.words[language]): \(name)"
    }
  }
}

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
  var query = ""
  var selection = 0

  /// The offers that hold every word typed, hamza, harakat and ال aside.
  var matches: [Offer] {
    let words = query.nameKey.split(separator: " ")
    guard !words.isEmpty else { return offers }
    return offers.filter { offer in
      let name = (offer.name + " " + offer.gloss).nameKey
      return words.allSatisfy { name.contains($0) }
    }
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
