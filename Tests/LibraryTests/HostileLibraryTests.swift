import Claims
import Foundation
import GRDB
import Testing

@testable import Library

@Suite struct HostileLibraryTests {
  /// The table that GRDB makes before any of ours.
  private static let migrations =
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"

  private let folder: TestLibrary

  init() throws {
    folder = try TestLibrary()
  }

  private func expect(_ cause: StoreError.Cause, _ body: () throws -> Void) {
    #expect { try body() } throws: { ($0 as? StoreError)?.cause == cause }
  }

  @Test func isNoLibraryIfItIsATextFile() throws {
    let text = Data("قال الوزير إن الجسر سيفتتح غدا.".utf8)
    try text.write(to: URL(filePath: folder.path))
    expect(.notLibrary) { _ = try folder.store() }
    #expect(try Data(contentsOf: URL(filePath: folder.path)) == text)
  }

  @Test func isNoLibraryIfAnotherProgramMadeIt() throws {
    let queue = try DatabaseQueue(path: folder.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE mail (subject TEXT)") }
    try queue.close()
    expect(.notLibrary) { _ = try folder.store() }
  }

  @Test func isALibraryIfTheProgramThatMadeItWasKilledBeforeItsFirstTable() throws {
    let queue = try DatabaseQueue(path: folder.path)
    try queue.write { try $0.execute(sql: Self.migrations) }
    try queue.close()
    try folder.store().add([.flood], version: "1")
    #expect(try folder.store().articleCount() == 1)
  }

  @Test func isNoLibraryIfAnotherProgramHasMigratedIt() throws {
    let queue = try DatabaseQueue(path: folder.path)
    try queue.write { database in
      try database.execute(sql: Self.migrations)
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('mail')")
    }
    try queue.close()
    expect(.notLibrary) { _ = try folder.store() }
  }

  @Test func isLeftAloneIfALaterVersionMadeIt() throws {
    try folder.store().write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99')")
    }
    expect(.newer) { _ = try folder.store() }
  }

  @Test func isSaidToBeDamaged() throws {
    try folder.store().add([.flood], version: "1")
    var bytes = try Data(contentsOf: URL(filePath: folder.path))
    for page in 1..<bytes.count / 4096 {
      bytes.replaceSubrange(page * 4096..<page * 4096 + 512, with: Data(count: 512))
    }
    try bytes.write(to: URL(filePath: folder.path))
    try? FileManager.default.removeItem(atPath: folder.path + "-wal")
    expect(.corrupt) { _ = try folder.store().analysis(of: "flood") }
  }

  @Test func keepsWhatWasReportedWhenTheDiskIsFull() throws {
    let store = try folder.store()
    try store.add([.flood], version: "1")
    try store.database.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
    }
    let many = (0..<50).map { Addition("\($0)", "قال الناطق رقم \($0) إن الطريق مغلق.") }
    expect(.full) { try store.add(many, version: "1") }
    #expect(try store.articles().map(\.id) == ["flood"])
    #expect(try folder.store().articles().map(\.id) == ["flood"])
  }

  @Test func cannotBeMadeWhereAFileStands() throws {
    try Data("x".utf8).write(to: URL(filePath: folder.path))
    expect(.denied) { _ = try Store(path: folder.path + "/library.sqlite") }
  }

  @Test func losesNothingIfItsFileIsRemovedOrReplaced() throws {
    let store = try folder.store()
    try store.add([.flood], version: "1")
    try FileManager.default.removeItem(atPath: folder.path)
    expect(.replaced) { try store.setRead(true, ["flood"]) }
    let successor = try folder.store()
    expect(.replaced) { _ = try store.articleCount() }
    #expect(try successor.articleCount() == 0)
  }

  @Test func isReadWhereNothingCanBeWritten() throws {
    try folder.store().add([.flood], version: "1")
    let store = try Store(path: folder.path, isReadOnly: true)
    #expect(try store.analysis(of: "flood")?.claims.isEmpty == false)
    expect(.readOnly) { try store.setRead(true, ["flood"]) }
  }

  @Test(.enabled(if: getuid() != 0, "everything may be written by root"))
  func isReadWhereItsFolderCannotBeWritten() throws {
    try folder.store().add([.flood], version: "1")
    let place = URL(filePath: folder.path).deletingLastPathComponent().path
    chmod(place, 0o555)
    defer { chmod(place, 0o755) }
    let store = try folder.store()
    #expect(store.isReadOnly)
    #expect(try store.articleCount() == 1)
  }

  @Test func servesTwoAtOnce() async throws {
    let stores = [try folder.store(), try folder.store()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, store) in stores.enumerated() {
        group.addTask {
          for place in 0..<20 {
            let addition = Addition("\(number)-\(place)", "وصل الوفد رقم \(place) إلى حمص.")
            let outcomes = try store.add([addition], version: "1")
            #expect(outcomes == [.new("\(number)-\(place)")])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try stores[0].articleCount() == 40)
    #expect(try stores[1].articleCount() == 40)
  }

  @Test func keepsHostileTextAsItIs() throws {
    let text =
      "عنوان\u{1B}[2J '; DROP TABLE article; --\n\nقال \"NEAR(* الوزير\u{202E} إن شيئا حدث."
    let store = try folder.store()
    try store.add([Addition("' OR 1=1", text)], version: "1")
    #expect(try store.article("' OR 1=1")?.text == text)
    for words in ["'; DROP", "NEAR(*", "\"", "a AND", "-", "article:x", "^ب", "{ب}"] {
      var query = ArticleQuery()
      query.words = words
      _ = try store.search(query)
      query.actor = .named(words)
      query.place = .named(words)
      query.outlet = words
      #expect(try store.articles(query).isEmpty)
    }
    #expect(try store.articleCount() == 1)
  }
}
