import ArabicText
import Claims
import Testing

@testable import Library

@Suite struct HistoryTests {
  private let library: TestLibrary

  init() throws {
    library = try TestLibrary()
  }

  @Test func keepsWhatWasReadTheLastFirst() throws {
    let store = try library.store()
    try store.add([.flood, .harvest], version: "1")
    #expect(try store.history(upTo: 9).isEmpty)
    try store.setPosition(TextOffset(utf8: 9), of: "flood")
    try store.setPosition(TextOffset(utf8: 1 << 40), of: "harvest")
    let visits = try library.store().history(upTo: 9)
    #expect(Set(visits.map(\.article.id)) == ["flood", "harvest"])
    #expect(visits.last { $0.article.id == "flood" }?.words.hasPrefix("قال وزير الزراعة") == true)
    #expect(visits.first { $0.article.id == "harvest" }?.words == "")
    #expect(try store.history(upTo: 1).count == 1)
  }

  @Test func countsThePlacesThatArticlesName() throws {
    let store = try library.store()
    try store.add([.flood], version: "1")
    let names = Set(try store.places().map(\.place.name))
    #expect(names.isSuperset(of: ["حلب", "إدلب"]))
    #expect(try store.places(in: 0..<1).map(\.articles) == [1])
  }
}
