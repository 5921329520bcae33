import Claims
import Screen
import Testing

@testable import Reader

@Suite struct LinkTests {
  private var article: Analysis {
    let article = Article(
      id: "a", text: "كلام", title: "عنوان", url: "https://example.org/1", blocks: [], sentences: []
    )
    return Analysis(article: article, actors: [], places: [], mentions: [], claims: [])
  }

  private func links(_ language: Language, opensLinks: Bool = true) -> [Link] {
    var settings = TextSettings()
    settings.opensLinks = opensLinks
    return Story(article, width: 40, height: 8, language: language, settings: settings).frame.links
  }

  @Test func theTitleLeadsToTheArticlesPage() {
    let address = "https://example.org/1"
    #expect(links(.arabic) == [Link(y: 0, columns: 34..<39, address: address)])
    #expect(links(.english) == [Link(y: 0, columns: 1..<6, address: address)])
  }

  @Test func theAddressOnACardLeadsThere() {
    var report = Report(id: "a", [(.headline, "عنوان"), (.paragraph, "قال الوزير إن الوفد وصل.")])
    report.name(Actor(id: "m", name: "الوزير", kind: .person), ["الوزير"])
    report.claim(
      report.span("قال"), source: Source(span: report.span("الوزير"), actor: "m"), "الوفد وصل")
    let address = "https://example.org/2025/a-long-way-to-the-page"
    let analysis = report.analysis.with(address: address)
    var settings = TextSettings()
    settings.opensLinks = true
    var story = Story(analysis, width: 60, height: 20, language: .english, settings: settings)
    story.type("<Enter>")
    let links = story.frame.links.filter { $0.y > 0 }
    #expect(links.map(\.address) == [address, address])
    let shown = links.map { link in
      Array(story.frame.row(link.y))[link.columns].map(\.glyph).joined()
    }
    #expect(shown.joined() == address)
    story.type("G<Enter>")
    #expect(story.effects == [.browse(address)])
  }

  @Test func thereIsNoneWhereTheTerminalOpensNone() {
    #expect(links(.arabic, opensLinks: false).isEmpty)
  }
}

extension Analysis {
  /// The same of an article with a page.
  fileprivate func with(address: String) -> Analysis {
    let article = Article(
      id: article.id, text: article.text, title: article.title, outlet: article.outlet,
      published: article.published, url: address, blocks: article.blocks,
      sentences: article.sentences)
    return Analysis(
      article: article, actors: actors, places: places, mentions: mentions, claims: claims)
  }
}
