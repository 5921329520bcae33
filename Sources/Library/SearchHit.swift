public import ArabicText
internal import GRDB

/// An article that holds the words of a search, and where it does.
public struct SearchHit: Hashable, Sendable {
  /// A sentence that holds some of the words.
  public struct Excerpt: Hashable, Sendable {
    /// The sentence, on one line.
    public let text: String
    /// The words in it.
    public let matches: [TextSpan]
    /// Where the sentence stands in the article's text.
    public let span: TextSpan
  }

  /// The article.
  public let article: StoredArticle
  /// The sentences that hold most of the words, in the order of the text.
  public let excerpts: [Excerpt]
}

extension Store {
  /// The articles that fit, with up to `excerpts` sentences each in which the words of the query
  /// stand.
  public func search(_ query: ArticleQuery, in range: Range<Int>? = nil, excerpts: Int = 2)
    throws(StoreError) -> [SearchHit]
  {
    var hits: [SearchHit] = []
    try eachHit(query, in: range, excerpts: excerpts) { hits.append($0) }
    return hits
  }

  /// The same, handed on one by one.
  public func eachHit(
    _ query: ArticleQuery, in range: Range<Int>? = nil, excerpts: Int = 2,
    _ body: (SearchHit) -> Void
  ) throws(StoreError) {
    let wanted = WantedTerms(query)
    try read { database in
      try eachArticle(query, in: range, database) { stored, row in
        let found = try StoredSentences(row, database)
          .map { wanted.excerpts(of: $0, upTo: excerpts) }
        body(SearchHit(article: stored, excerpts: found ?? []))
      }
    }
  }
}

/// The terms of a search, to be found again in a text.
private struct WantedTerms {
  private let terms: [String]
  private let completesLast: Bool

  init(_ query: ArticleQuery) {
    terms = SearchTerms.wanted(query.words ?? "")
    completesLast = query.completesLastWord
  }

  /// The sentences that hold most of the terms, in the order of the text.
  func excerpts(of sentences: StoredSentences, upTo count: Int) -> [SearchHit.Excerpt] {
    var found: [(terms: Int, excerpt: SearchHit.Excerpt)] = []
    for sentence in sentences.spans where mayHold(sentences.text[sentence]) {
      let text = sentences.text[sentence].onOneLine
      let words = text[...].words.map { (span: $0.span, terms: matched(by: $0)) }
        .filter { !$0.terms.isEmpty }
      let held = Set(words.flatMap(\.terms)).count
      guard held > 0 else { continue }
      let excerpt = SearchHit.Excerpt(text: text, matches: words.map(\.span), span: sentence)
      found.append((held, excerpt))
      // No later sentence is better than those that hold them all.
      if found.count(where: { $0.terms == terms.count }) >= count { break }
    }
    return found.enumerated()
      .sorted { ($1.element.terms, $0.offset) < ($0.element.terms, $1.offset) }
      .prefix(count).sorted { $0.offset < $1.offset }.map(\.element.excerpt)
  }

  /// Whether the letters of some term stand in a sentence, which is seen sooner than in which word.
  private func mayHold(_ sentence: Substring) -> Bool {
    let folded = Array(sentence.folded.utf8)
    return terms.contains { term in
      let term = Array(term.utf8)
      return folded.indices.dropLast(term.count - 1).contains { folded[$0...].starts(with: term) }
    }
  }

  /// The numbers of the terms that find a word.
  private func matched(by word: Substring) -> [Int] {
    let readings = SearchTerms.readings(of: word)
    return terms.indices.filter { number in
      if readings.contains(terms[number]) { return true }
      guard completesLast, number == terms.count - 1 else { return false }
      return readings.contains { $0.hasPrefix(terms[number]) }
    }
  }
}
