/// What a page has around a report: its menus, links to others, places to share and to comment.
enum PageFurniture {
  /// Elements that are furniture wherever they stand.
  private static let elements: Set = [
    "nav", "header", "footer", "aside", "form", "figure", "figcaption", "dialog", "menu",
  ]

  /// Roles of elements that are furniture (WAI-ARIA 1.2, 5.3.4).
  private static let roles: Set = [
    "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "toolbar",
  ]

  /// Words in the class or id of an element that say what it is for, as designers of news pages
  /// write them.
  private static let words: Set = [
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline",
    "caption", "comment", "comments", "consent", "cookie", "cookies", "copyright", "disqus",
    "footer", "gallery", "latest", "login", "menu", "modal", "more", "mostread", "nav", "navbar",
    "navigation", "newsletter", "outbrain", "pager", "pagination", "popular", "popup", "promo",
    "readmore", "recommend", "recommended", "related", "search", "share", "sharing", "sidebar",
    "social", "sponsored", "subscribe", "subscription", "taboola", "tag", "tags", "teaser",
    "teasers", "ticker", "toolbar", "trending", "widget",
  ]

  /// Whether an element is furniture by what it is.
  static func contains(_ element: Element) -> Bool {
    elements.contains(element.name) || roles.contains(element.attributes["role", default: ""])
  }

  /// Whether an element is called furniture; where most of the page stands in it, it is called so
  /// after something else, as in `with-sidebar`.
  static func names(_ element: Element) -> Bool {
    !nameWords(of: element.names).isDisjoint(with: words)
  }

  /// The words of names such as `related-posts`, `relatedPosts` and `related_posts`.
  private static func nameWords(of names: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    for letter in names + " " {
      if !letter.isLetter || letter.isUppercase {
        words.insert(word)
        word = ""
      }
      if letter.isLetter { word += letter.lowercased() }
    }
    return words
  }
}
