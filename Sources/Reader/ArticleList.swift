internal import Claims

/// The articles to choose from, and the one selected.
struct ArticleList: Hashable, Sendable {
  var articles: [ArticleSummary]
  var selection = 0

  /// Moves the selection by a number of articles.
  mutating func move(by count: Int) {
    selection = max(0, min(selection + count, articles.count - 1))
  }

  /// The article some places before or after one; the selected one where that is not listed.
  func neighbour(of id: Article.ID?, by count: Int) -> Article.ID? {
    let place = articles.firstIndex { $0.id == id } ?? selection
    let next = place + count
    return articles.indices.contains(next) ? articles[next].id : nil
  }

  /// Selects an analysed article and learns what the analysis knows of it.
  mutating func learn(_ analysis: Analysis) {
    guard let place = articles.firstIndex(where: { $0.id == analysis.article.id }) else { return }
    selection = place
    articles[place].claims = analysis.claims.count
  }
}
