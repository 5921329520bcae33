internal import Claims
internal import Reader

/// The articles to read, each under an id of its own.
struct Shelf {
  /// The articles, in their order.
  let articles: [Article]
  private let places: [Article.ID: Int]

  /// Puts articles on a shelf; where two have one id, as files of two folders may, the second is
  /// called `id (2)`.
  init(_ articles: [Article]) {
    var places: [Article.ID: Int] = [:]
    self.articles = articles.enumerated().map { place, article in
      let ids = [article.id] + (2...(places.count + 2)).lazy.map { "\(article.id) (\($0))" }
      let id = ids.first { places[$0] == nil } ?? article.id
      places[id] = place
      return article.renamed(id)
    }
    self.places = places
  }

  /// The article with an id.
  subscript(id: Article.ID) -> Article? { places[id].map { articles[$0] } }

  /// The one article, where there is just one.
  var only: Article? { articles.count == 1 ? articles.first : nil }

  /// What a list shows of the articles, before anybody has analysed them.
  var summaries: [ArticleSummary] {
    articles.map(ArticleSummary.init)
  }
}

extension Article {
  fileprivate func renamed(_ id: ID) -> Article {
    guard id != self.id else { return self }
    return Article(
      id: id, text: text, title: title, outlet: outlet, place: place, published: published,
      url: url, blocks: blocks, sentences: sentences)
  }
}
