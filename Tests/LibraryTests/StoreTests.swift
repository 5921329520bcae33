import ArabicText
import Claims
import Foundation
import GRDB
import Testing

@testable import Library

@Suite struct StoreTests {
  private let library: TestLibrary

  init() throws {
    library = try TestLibrary()
  }

  @Test func keepsWhatWasAddedForTheNextProcess() throws {
    let outcomes = try library.store().add([.flood, .harvest], version: "1")
    #expect(outcomes == [.new("flood"), .new("harvest")])
    let again = try library.store()
    #expect(try again.articles().map(\.id) == ["harvest", "flood"])
    #expect(try again.articleCount() == 2)
  }

  @Test func givesAnAnalysisBackAsItWas() throws {
    let store = try library.store()
    let addition = Addition.flood
    try store.add([addition], version: "1")
    let kept = try #require(try store.analysis(of: "flood"))
    #expect(kept.article == addition.analysis.article)
    #expect(kept.mentions.map(\.span) == addition.analysis.mentions.map(\.span))
    #expect(kept.claims.map(\.content) == addition.analysis.claims.map(\.content))
    #expect(kept.claims.map(\.cues) == addition.analysis.claims.map(\.cues))
    #expect(!kept.claims.isEmpty)
  }

  @Test func knowsAnOriginalByItsHash() throws {
    let store = try library.store()
    try store.add([.flood], version: "1")
    #expect(try store.add([.flood], version: "1") == [.known("flood")])
    #expect(try store.known([Addition.flood.hash, [9]]) == [Addition.flood.hash])
    let bytes = Addition.flood.original
    #expect(try store.known([bytes, Addition.harvest.original]) == [bytes])
    try store.remove(["flood"])
    #expect(try store.known([bytes]).isEmpty)
  }

  @Test func takesOverWhoPublishedTheWordsOfAFile() throws {
    let text = "جسر جديد\n\nقال وزير النقل إن الجسر آمن."
    var published = Addition("line", text, outlet: "النشرة", published: "2024-03-01")
    published.words = Addition("file", text).hash
    let store = try library.store(holding: [Addition("file", text)])
    #expect(try store.add([published], version: "1") == [.joined("file")])
    let article = try #require(try store.articles().first)
    #expect(article.outlet == "النشرة" && article.published == "2024-03-01")
    // Of two that are signed, each is its own.
    var other = Addition("other", text, outlet: "الجريدة")
    other.words = published.words
    #expect(try store.add([other], version: "1") == [.new("other")])
    #expect(try store.ids(ofOriginals: [Array("line".utf8)]) == ["file"])
  }

  @Test func bringsALibraryOfAnEarlierVersionUpToDate() throws {
    let store = try library.store()
    try store.add([.flood], version: "1")
    try store.write { database in
      try database.execute(
        sql: """
          ALTER TABLE body DROP COLUMN sentences;
          DROP INDEX originalBytes;
          ALTER TABLE original DROP COLUMN bytes;
          DELETE FROM grdb_migrations WHERE identifier = '4';
          """)
    }
    var query = ArticleQuery()
    query.words = "محاصيل"
    let unchanged = try Store(path: library.path, isReadOnly: true).search(query)
    let again = try library.store()
    let hits = try again.search(query)
    #expect(hits == unchanged)
    #expect(hits.count == 1)
    let fresh = try TestLibrary()
    #expect(try hits == fresh.store(holding: [.flood]).search(query))
    withExtendedLifetime(fresh) {}
    #expect(try again.add([.flood, .harvest], version: "1") == [.known("flood"), .new("harvest")])
  }

  @Test func joinsTextsThatAreNearlyTheSame() throws {
    let store = try library.store()
    var copy = Addition.flood
    copy.hash = [7, 7]
    copy.fingerprint = Addition.flood.fingerprint.map { $0 ^ 0x8001_0000_0000_0001 }
    var other = Addition.flood
    other.hash = [8, 8]
    other.fingerprint = Addition.flood.fingerprint.map { $0 ^ 0x8001_0001_0000_0001 }
    let outcomes = try store.add([.flood, copy, other], version: "1")
    #expect(outcomes.prefix(2) == [.new("flood"), .joined("flood")])
    #expect(outcomes.last?.id != "flood")
    #expect(try store.add([copy], version: "1") == [.known("flood")])
  }
}
