import ArabicText
import Claims
import Testing

@testable import Library

@Suite struct CorrectionsTests {
  private let folder: TestLibrary
  private let store: Store
  private let claims: [Claim]

  init() throws {
    folder = try TestLibrary()
    store = try folder.store()
    try store.add([.flood], version: "1")
    claims = try #require(try store.analysis(of: "flood")).claims
  }

  private func correct(_ claim: Claim, _ change: Correction.Change) throws {
    try store.correct(Correction(article: "flood", cue: claim.cues[0], change: change))
  }

  private func stored() throws -> [StoredClaim] {
    var query = ClaimQuery()
    query.article = "flood"
    return try store.claims(query)
  }

  @Test func dropAClaim() throws {
    try correct(claims[0], .dropped)
    #expect(try stored().map(\.claim.id) == claims.dropFirst().map(\.id))
    #expect(try store.analysis(of: "flood")?.claims.count == claims.count - 1)
    #expect(try store.claimCount(ClaimQuery()) == claims.count - 1)
  }

  @Test func giveAClaimAnotherSource() throws {
    try correct(claims[0], .source("تركيا"))
    let claim = try #require(try stored().first)
    #expect(claim.speaker?.gloss == "Turkey")
    #expect(claim.isCorrected)
    #expect(claim.claim.source.span == nil)
    let analysis = try #require(try store.analysis(of: "flood"))
    let antecedent = try #require(analysis.claims[0].source.antecedent)
    #expect(analysis.article.text[antecedent] == "تركيا")
  }

  @Test func nameSomebodyWhomTheArticleDoesNot() throws {
    try correct(claims[0], .source("نقابة الفلاحين"))
    let analysis = try #require(try store.analysis(of: "flood"))
    let source = try #require(analysis.claims[0].source.actor)
    #expect(analysis.actor(source)?.name == "نقابة الفلاحين")
    var query = ClaimQuery()
    query.actor = .named("نقابه فلاحين")
    #expect(try store.claims(query).count == 1)
  }

  @Test func areUndoneOneByOne() throws {
    let before = try stored()
    try correct(claims[0], .source("تركيا"))
    try correct(claims[0], .dropped)
    #expect(try store.corrections(of: "flood").count == 2)
    #expect(try store.undoCorrection(of: "flood")?.change == .dropped)
    #expect(try stored().first?.speaker?.gloss == "Turkey")
    #expect(try store.undoCorrection(of: "flood")?.change == .source("تركيا"))
    #expect(try stored() == before)
    #expect(try store.undoCorrection(of: "flood") == nil)
  }

  @Test func outliveANewAnalysis() throws {
    try correct(claims[0], .dropped)
    #expect(try store.articles(notAnalysedBy: "1").isEmpty)
    #expect(try !store.hasArticles(notAnalysedBy: "1"))
    let article = try #require(try store.article("flood"))
    let stale = try store.articles(notAnalysedBy: "2")
    #expect(stale == [StaleArticle(id: "flood", size: article.text.utf8.count)])
    #expect(try store.hasArticles(notAnalysedBy: "2"))
    try store.update([Analyzer.shared.analyze(article)], version: "2")
    #expect(try store.articles(notAnalysedBy: "2").isEmpty)
    #expect(try stored().count == claims.count - 1)
  }
}
