import ArabicText
import Claims
import Testing

@testable import Library

@Suite struct QueriesTests {
  private let folder: TestLibrary
  private let store: Store

  init() throws {
    folder = try TestLibrary()
    store = try folder.store()
    try store.add([.flood, .harvest], version: "1")
  }

  private func found(_ change: (inout ArticleQuery) -> Void) throws -> [String] {
    var query = ArticleQuery()
    change(&query)
    let articles = try store.articles(query).map(\.id)
    #expect(try store.articleCount(query) == articles.count)
    return articles
  }

  @Test func findArticlesByWords() throws {
    #expect(try found { $0.words = "السيول" } == ["flood"])
    #expect(try found { $0.words = "سيول محاصيل" } == ["flood"])
    #expect(try found { $0.words = "سيول اسعار" } == [])
    #expect(try found { $0.words = "الحداد" } == ["harvest", "flood"])
    #expect(try found { $0.words = "اسع" } == [])
    #expect(try found { ($0.words, $0.completesLastWord) = ("اسع", true) } == ["harvest"])
    #expect(try found { $0.words = "  " } == ["harvest", "flood"])
    #expect(try found { $0.words = "؟" } == [])
  }

  @Test func findArticlesByWhoIsNamed() throws {
    #expect(try found { $0.actor = .named("Turkey") } == ["flood"])
    #expect(try found { $0.actor = .named("تركيا") } == ["flood"])
    #expect(try found { $0.actor = .named("المريخ") } == [])
    #expect(try found { $0.place = .named("إدلب") } == ["flood"])
    #expect(try found { $0.place = .named("Homs") } == ["harvest"])
  }

  @Test func findArticlesByOutletAndDate() throws {
    #expect(try found { $0.outlet = "سهل" } == ["harvest"])
    #expect(try found { $0.outlet = "ضفة" } == ["flood"])
    #expect(try found { $0.since = Moment("2024-04-01") } == ["harvest"])
    #expect(try found { $0.until = Moment("2024-04-01") } == ["flood"])
    #expect(try found { $0.order = .oldest } == ["flood", "harvest"])
  }

  @Test func showOneScreenful() throws {
    #expect(try store.articles(in: 1..<2).map(\.id) == ["flood"])
    #expect(try store.articles(in: 2..<9).isEmpty)
  }

  @Test func keepMarks() throws {
    try store.setRead(true, ["flood"])
    try store.setBookmark(TextSpan(utf8: 0..<0), in: "harvest")
    try store.setPosition(TextOffset(utf8: 12), of: "flood")
    #expect(try found { $0.isUnread = true } == ["harvest"])
    #expect(try found { $0.isBookmarked = true } == ["harvest"])
    #expect(try folder.store().position(of: "flood") == TextOffset(utf8: 12))
    #expect(try store.position(of: "nothing") == TextOffset(utf8: 0))
  }

  @Test func tellWhoSaidWhat() throws {
    var query = ClaimQuery()
    query.actor = .named("الحداد")
    let claims = try store.claims(query)
    #expect(claims.map(\.article.id).contains("flood"))
    #expect(claims.first?.cue == "وقال")
    query = ClaimQuery()
    query.stance = .deny
    #expect(try store.claims(query).map(\.content) == ["أن تكون السدود قد انهارت"])
    query.until = Moment("2024-01-01")
    #expect(try store.claims(query).isEmpty)
    #expect(try store.claimCount(query) == 0)
  }

  @Test func tellClaimsAboutAPlace() throws {
    var query = ClaimQuery()
    query.place = .named("Aleppo")
    #expect(try store.claims(query).map(\.article.id) == ["flood"])
    query.place = .named("حمص")
    #expect(try store.claims(query).map(\.article.id) == ["harvest"])
  }

  @Test func tellWhereAnActorIsNamed() throws {
    let actors = try store.actors(.named("تركيا"))
    #expect(actors.map(\.actor.gloss) == ["Turkey"])
    #expect(actors.map(\.mentions) == [1])
    let mentions = try store.mentions(of: try #require(actors.first).id)
    #expect(mentions.map { $0.sentence[$0.spanInSentence] } == ["تركيا"])
  }

  @Test func showTheLineOfANameThatStandsInNoSentence() throws {
    let text = "عودة الصيادين\n\nبيروت - وكالات\n\nعاد الصيادون إلى الميناء في صيدا."
    try store.add([Addition("fishers", text)], version: "1")
    let dateline = TextSpan(
      utf8: "عودة الصيادين\n\n".utf8.count..<"عودة الصيادين\n\nبيروت".utf8.count)
    let row = try #require(try store.read { try Store.row(of: "fishers", in: $0) })
    let sentences = try #require(try store.read { try StoredSentences(row, $0) })
    #expect(text[sentences.context(of: dateline)] == "بيروت - وكالات")
    let beyond = TextSpan(utf8: 900..<901)
    #expect(sentences.context(of: beyond) == TextSpan(utf8: 0..<0))
  }

  @Test func keepTheLedger() throws {
    let sources = try store.sources()
    #expect(sources.map(\.claims).reduce(0, +) == (try store.claimCount(ClaimQuery())))
    let anonymous = sources.filter { $0.actor != nil && !$0.isNamed }
    #expect(anonymous.map(\.actor?.name) == ["مصادر زراعية"])
    #expect(anonymous.first?.outlets.map(\.name) == ["راديو السهل"])
    var query = ClaimQuery()
    query.outlet = "الضفة"
    #expect(try store.sources(query).allSatisfy { $0.outlets.map(\.name) == ["صحيفة الضفة"] })
  }

  @Test func showWhereWordsStand() throws {
    var query = ArticleQuery()
    query.words = "خيام"
    query.completesLastWord = true
    let hits = try store.search(query)
    let excerpt = try #require(hits.first?.excerpts.first)
    #expect(excerpt.matches.map { excerpt.text[$0] } == ["خياما"])
    #expect(excerpt.text.hasPrefix("ونفت بلدية المدينة"))
  }

  @Test func showTheFirstSentencesThatHoldMostOfTheWords() throws {
    let sentences = [
      "رسا القارب أمس.", "وصل القارب إلى المرفأ.", "عاد الصياد إلى المرفأ.",
      "خرج القارب من المرفأ.",
      "دخل القارب المرفأ.",
    ]
    try store.add([Addition("boat", sentences.joined(separator: " "))], version: "1")
    var query = ArticleQuery()
    query.words = "مرفأ قارب"
    #expect(
      try store.search(query).flatMap { $0.excerpts.map(\.text) } == [sentences[1], sentences[3]])
    query.words = "الصياد قارب"
    #expect(
      try store.search(query).flatMap { $0.excerpts.map(\.text) } == [sentences[0], sentences[1]])
  }
}
