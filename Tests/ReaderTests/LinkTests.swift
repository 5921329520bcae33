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

  @Test func thereIsNoneWhereTheTerminalOpensNone() {
    #expect(links(.arabic, opensLinks: false).isEmpty)
  }
}
