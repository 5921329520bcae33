import Claims
import Testing

@testable import Library

@Suite struct SpeakerTests {
  private let library: TestLibrary

  init() throws {
    library = try TestLibrary()
  }

  @Test func countsWhoSpeaksAsTheLedgerDoes() throws {
    let store = try library.store()
    try store.add([.flood, .harvest], version: "1")
    let ledger = try store.sources()
    let speakers = try store.speakers()
    #expect(speakers.map(\.actor) == ledger.map(\.actor) && !speakers.isEmpty)
    #expect(speakers.map(\.claims) == ledger.map(\.claims))
    #expect(speakers.map(\.articles) == ledger.map(\.articles))
    #expect(try store.speakers(in: 1..<2).map(\.actor) == [ledger[1].actor])
  }
}
