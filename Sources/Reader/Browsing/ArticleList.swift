internal import Claims

/// The articles to choose from, and the one selected.
struct ArticleList: Hashable, Sendable {
  private(set) var articles: [ArticleSummary]
  /// Which of them are shown, and in which order.
  private(set) var roll: Roll
  private(set) var order = ArticleOrder.given
  /// What is looked through when the list is narrowed, made when first needed.
  private var folded: FoldedRows?
  /// The articles by number in the lasting orders, made when first needed.
  private var orders: [ArticleOrder: [Int]] = [:]
  /// Whether the library lets each article through; nil where it lets all.
  private var fitting: [Bool]?
  /// How many articles there are, which may be more than are known yet.
  private(set) var total: Int

  init(articles: [ArticleSummary]) {
    self.articles = articles
    total = articles.count
    roll = Roll(count: articles.count)
  }

  /// Takes other articles; order, what was typed and chosen and what is selected remain. Of new
  /// articles nobody knows yet whether the library lets them through.
  mutating func replace(_ articles: [ArticleSummary], total: Int?) {
    let former = self
    self = ArticleList(articles: articles)
    self.total = total ?? articles.count
    order = former.order
    if let fitting = former.fitting {
      let known = Set(zip(former.articles, fitting).lazy.filter(\.1).map(\.0.id))
      fit { known.contains($0.id) }
    } else if order != .given {
      putInOrder()
    }
    if !former.roll.query.isEmpty { narrow(to: former.roll.query) }
    if let id = former.selected?.id, let row = row(of: id) { roll.select(row: row) }
  }

  /// Shows only the articles that are wanted, or all.
  mutating func fit(_ isWanted: ((ArticleSummary) -> Bool)?) {
    fitting = isWanted.map { articles.map($0) }
    putInOrder()
  }

  /// The place of the selected article among those shown.
  var selection: Int { roll.selection }

  /// The selected article.
  var selected: ArticleSummary? { roll.selected.map { articles[$0] } }

  /// The article at a place among those shown.
  subscript(place: Int) -> ArticleSummary { articles[roll.shown[place]] }

  /// Selects another article by its place.
  mutating func select(_ place: Int) { roll.select(place) }

  /// Moves the selection by a number of articles.
  mutating func move(by count: Int) { roll.move(by: count) }

  /// The article some places before or after one; the selected one where that is not listed.
  func neighbour(of id: Article.ID?, by count: Int) -> Article.ID? {
    let place = roll.shown.firstIndex { articles[$0].id == id } ?? selection
    let next = place + count
    return roll.shown.indices.contains(next) ? self[next].id : nil
  }

  /// Selects an analysed article and learns what the analysis knows of it: it is being read.
  mutating func learn(_ analysis: Analysis) {
    guard let row = row(of: analysis.article.id) else { return }
    roll.select(row: row)
    articles[row].claims = analysis.claims.count
    articles[row].isUnread = false
  }

  /// Changes what is known of an article.
  mutating func change(_ id: Article.ID, _ change: (inout ArticleSummary) -> Void) {
    if let row = row(of: id) { change(&articles[row]) }
  }

  private func row(of id: Article.ID) -> Int? { articles.firstIndex { $0.id == id } }

  /// Makes ready what narrowing and sorting go by.
  mutating func fold() {
    for order in ArticleOrder.allCases where order.isLasting { _ = sorted(by: order) }
  }

  private mutating func sorted(by order: ArticleOrder) -> [Int] {
    if let sorted = orders[order] { return sorted }
    let sorted = order.sorted(articles, folded: foldedRows())
    if order.isLasting { orders[order] = sorted }
    return sorted
  }

  private mutating func foldedRows() -> FoldedRows {
    let rows = folded ?? FoldedRows(articles.lazy.map(\.words))
    folded = rows
    return rows
  }

  /// Shows the articles whose title, outlet or date hold what was typed.
  mutating func narrow(to query: String) {
    roll.narrow(to: query, in: foldedRows())
  }

  /// Takes the next order.
  mutating func sort() {
    order = order.next
    putInOrder()
  }

  private mutating func putInOrder() {
    let sorted = sorted(by: order)
    let wanted = fitting.map { fitting in sorted.filter { fitting[$0] } } ?? sorted
    roll.sort(wanted, in: foldedRows())
  }
}

extension ArticleSummary {
  /// What a person may type to find it, the title first.
  fileprivate var words: String {
    [title, outlet, published?.day].compactMap(\.self).joined(separator: " ")
  }
}
