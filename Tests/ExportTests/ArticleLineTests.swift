import Claims
import Export
import Testing

@Suite struct ArticleLineTests {
  private func article(_ json: String) throws -> Article {
    Article(try ArticleLine(json: json), name: "name")
  }

  @Test func keepsWhatIsKnownOfAnArticle() throws {
    let article = try article(
      #"{"id": "7", "title": "عنوان", "text": "وصل الوفد.", "published": "2024", "url": "u", "outlet": "o", "n": [1]}"#
    )
    #expect(article.id == "7")
    #expect(article.title == "عنوان")
    #expect(article.text == "عنوان\n\nوصل الوفد.")
    #expect(article.published == "2024")
    #expect(article.url == "u")
    #expect(article.outlet == "o")
  }

  @Test(arguments: [
    #"{"text": "وصل الوفد."}"#, #"{"text": "وصل الوفد.", "title": null, "id": null}"#,
    #"{"text": "وصل الوفد.", "title": " "}"#,
  ])
  func needsOnlyAText(_ json: String) throws {
    let article = try article(json)
    #expect(article.id == "name")
    #expect(article.text == "وصل الوفد.")
  }

  @Test func takesANumberForAnId() throws {
    #expect(try article(#"{"text": "وصل الوفد.", "id": 12}"#).id == "12")
  }

  @Test func doesNotRepeatATitleThatTheTextBeginsWith() throws {
    let article = try article(#"{"text": "عنوان\n\nوصل الوفد.", "title": "عنوان"}"#)
    #expect(article.text == "عنوان\n\nوصل الوفد.")
    #expect(article.title == "عنوان")
  }

  @Test(
    arguments: [
      ("", .notJSON), ("نص", .notJSON), ("[1]", .notJSON), ("\"a\"", .notJSON),
      ("{\"text\"", .notJSON),
      ("{}", .noText), (#"{"title": "a"}"#, .noText), (#"{"text": null}"#, .noText),
      (#"{"text": ""}"#, .emptyText), (#"{"text": "\u00A0\n", "title": "a"}"#, .emptyText),
      (#"{"text": 1}"#, .wrongType), (#"{"text": "a", "title": 1}"#, .wrongType),
      (#"{"text": "a", "id": [1]}"#, .wrongType),
    ] as [(String, ArticleLine.Failure)])
  func saysWhyALineGivesNoArticle(line: String, failure: ArticleLine.Failure) {
    #expect(throws: failure) { try ArticleLine(json: line) }
  }
}
