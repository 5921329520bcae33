/// The orders in which the list of articles can be read.
enum ArticleOrder: CaseIterable, Hashable, Sendable {
  case given, newest, unread, title, outlet, claims

  /// The next order; after the last comes the first.
  var next: ArticleOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What the interface calls the order.
  var words: Words {
    switch self {
    case .given: Words("الترتيب: كما وردت.", "Order: as given.")
    case .newest: Words("الترتيب: الأحدث أولا.", "Order: newest first.")
    case .unread: Words("الترتيب: غير المقروء أولا.", "Order: unread first.")
    case .title: Words("الترتيب: بحسب العنوان.", "Order: by title.")
    case .outlet: Words("الترتيب: بحسب الجهة الناشرة.", "Order: by outlet.")
    case .claims: Words("الترتيب: الأكثر أقوالا أولا.", "Order: most claims first.")
    }
  }

  /// The numbers of articles in this order; where two are equal, the one given first comes first.
  func sorted(_ articles: [ArticleSummary], folded: FoldedRows) -> [Int] {
    if self == .given { return Array(articles.indices) }
    var pairs = zip(keys(articles, folded: folded), articles.indices).map { (key: $0, row: $1) }
    if self == .title {
      pairs.sort { a, b in
        if a.key != b.key { return a.key < b.key }
        if folded.precedes(a.row, b.row) { return true }
        return a.row < b.row && !folded.precedes(b.row, a.row)
      }
    } else {
      pairs.sort { a, b in a.key == b.key ? a.row < b.row : a.key < b.key }
    }
    return pairs.map(\.row)
  }

  /// Whether the place of an article in this order stays what it was.
  var isLasting: Bool { self == .newest || self == .title || self == .outlet }

  /// A number an article, the lower the earlier: numbers are compared faster than words.
  private func keys(_ articles: [ArticleSummary], folded: FoldedRows) -> [UInt64] {
    switch self {
    case .given: return articles.map { _ in 0 }
    case .newest: return articles.map { .max - $0.moment }
    case .unread: return articles.map { $0.isUnread ? 0 : 1 }
    case .title: return articles.indices.map(folded.prefix)
    case .claims: return articles.map { .max - UInt64($0.claims ?? 0) }
    case .outlet:
      let outlets = Set(articles.compactMap(\.outlet)).sorted()
      let ranks = Dictionary(uniqueKeysWithValues: zip(outlets, UInt64(0)...))
      return articles.map { $0.outlet.flatMap { ranks[$0] } ?? .max }
    }
  }
}

extension ArticleSummary {
  /// The first fourteen digits of an ISO 8601 date as one number, which orders dates; 0 for others.
  fileprivate var moment: UInt64 {
    guard let published, published.utf8.dropFirst(4).first == UInt8(ascii: "-") else { return 0 }
    var (moment, room) = (0 as UInt64, 14)
    for byte in published.utf8 where (0x30...0x39).contains(byte) && room > 0 {
      moment = moment * 10 + UInt64(byte - 0x30)
      room -= 1
    }
    for _ in 0..<room { moment *= 10 }
    return moment
  }
}
