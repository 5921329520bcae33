internal import Reader

/// What stands above the columns of a listing, and in some of its cells.
enum ListingTerm: CaseIterable {
  case unread, day, outlet, claims, title, excerpt, source, stance, content, mentions, articles
  case kind, name, gloss, named, anonymous, via, outlets, isNamed

  /// The term in every language.
  var words: Words {
    switch self {
    case .unread: Words("", "")
    case .day: Words("التاريخ", "date")
    case .outlet: Words("الجهة الناشرة", "outlet")
    case .claims: Words("أقوال", "claims")
    case .title: Words("العنوان", "title")
    case .excerpt: Words("المقتطف", "excerpt")
    case .source: Words("المصدر", "source")
    case .stance: Words("الموقف", "stance")
    case .content: Words("المضمون", "content")
    case .mentions: Words("إشارات", "mentions")
    case .articles: Words("مقالات", "articles")
    case .kind: Words("النوع", "kind")
    case .name: Words("الاسم", "name")
    case .gloss: Words("بالإنجليزية", "in English")
    case .named: Words("مسمّى", "named")
    case .anonymous: Words("غير مسمّى", "anonymous")
    case .via: Words("عبر", "via")
    case .outlets: Words("الجهات الناشرة", "outlets")
    case .isNamed: Words("التسمية", "named")
    }
  }

  static let articleHeadings = headings(.unread, .day, .outlet, .claims, .title)
  static let hitHeadings = headings(.day, .outlet, .title, .excerpt)
  static let claimHeadings = headings(.day, .outlet, .source, .stance, .content)
  static let actorHeadings = headings(.claims, .mentions, .articles, .kind, .name, .gloss)
  static let sourceHeadings = headings(.claims, .articles, .source, .isNamed, .via, .outlets)

  private static func headings(_ terms: ListingTerm...) -> [Words] { terms.map(\.words) }
}
