/// Which articles of the library the list shows, or which claims a page: those that fit all that is
/// chosen.
public struct ArticleFilter: Hashable, Sendable {
  /// What articles are chosen by.
  public enum Field: CaseIterable, Hashable, Sendable {
    /// An actor that they name.
    case actor
    /// The position that a claim in them gives its source: the actor, where one is chosen.
    case stance
    /// A place that they name.
    case place
    /// Who published them, and when: a year, a month or a day (ISO 8601).
    case outlet, period
    /// Words that their texts hold.
    case words
    /// Whether nobody has opened them.
    case unread

    /// What the interface calls the field.
    var words: Words {
      switch self {
      case .actor: Words("الطرف", "actor")
      case .stance: Words("الموقف", "stance")
      case .place: Words("المكان", "location")
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
