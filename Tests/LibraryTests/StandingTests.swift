import Claims
import GRDB
import Testing

@testable import Library

@Suite struct StandingTests {
  private let library: TestLibrary
  private let store: Store

  init() throws {
    library = try TestLibrary()
    store = try library.store()
    try store.add([.flood, .harvest], version: "1")
  }

  /// Whether what is kept is what a count of everything gives.
  private func isRight() throws -> Bool {
    try store.read { database in
      try Standing.allCases.allSatisfy { standing in
        let kept = try Row.fetchAll(
          database, sql: "SELECT * FROM \(standing.rawValue) WHERE \(standing.columns[0]) > 0")
        let counted = try Row.fetchAll(database, sql: standing.count)
        return Set(kept) == Set(counted)
      }
    }
  }

  @Test func countsArticlesThatCome() throws {
    #expect(try isRight())
    #expect(try !store.speakers().isEmpty && !store.actors().isEmpty && !store.places().isEmpty)
  }

  @Test func countsWhatIsCorrectedAndUndone() throws {
    let claim = try #require(try store.claims(ClaimQuery()).first)
    let cue = try #require(claim.claim.cues.first)
    let before = try store.speakers()
    for change in [Correction.Change.source("ناطق باسم السوق"), .dropped] {
      try store.correct(Correction(article: claim.article.id, cue: cue, change: change))
      #expect(try isRight())
      #expect(try store.speakers() != before)
    }
    for _ in 0..<2 { try store.undoCorrection(of: claim.article.id) }
    #expect(try isRight())
    #expect(try store.speakers() == before)
  }

  @Test func countsAnArticleThatIsAnalysedAnew() throws {
    let id = try #require(try store.articles().first?.id)
    let analysis = try #require(try store.analysis(of: id))
    let less = Analysis(
      article: analysis.article, actors: analysis.actors, places: analysis.places,
      mentions: Array(analysis.mentions.dropFirst()), claims: Array(analysis.claims.dropFirst()))
    try store.update([less], version: "2")
    #expect(try isRight())
  }

  @Test func forgetsAnArticleThatGoes() throws {
    for article in try store.articles() {
      try store.remove([article.id])
      #expect(try isRight())
    }
    #expect(try store.speakers().isEmpty && store.actors().isEmpty && store.places().isEmpty)
  }

  @Test func countsWhatALibraryOfAnEarlierVersionHas() throws {
    let now = (try store.speakers(), try store.actors().map(\.id), try store.places().map(\.id))
    try store.write { database in
      for standing in Standing.allCases {
        try database.execute(sql: "DROP TABLE \(standing.rawValue)")
      }
    }
    #expect(try store.speakers() == now.0)
    #expect(try store.actors().map(\.id) == now.1)
    #expect(try store.places().map(\.id) == now.2)
    try store.write { try Standing.make(in: $0) }
    #expect(try isRight())
    #expect(try store.speakers() == now.0)
  }
}
