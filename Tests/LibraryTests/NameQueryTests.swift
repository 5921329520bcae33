import Claims
import Testing

@testable import Library

@Suite struct NameQueryTests {
  private let folder: TestLibrary
  private let store: Store

  init() throws {
    folder = try TestLibrary()
    store = try folder.store()
    let texts = [
      "قالت واشنطن إن الجسر آمن. ونفت الولايات المتحدة ذلك.",
      "قال كريم السالمي إن الموسم جيد. وقال السالمي إن السعر ثابت.",
      "قالت هند السالمي إن المتحف مفتوح. وقالت قناة السالمي للأخبار إن البث مستمر.",
    ]
    let additions = texts.enumerated().map { Addition("\($0.offset)", $0.element) }
    try store.add(additions, version: "1")
  }

  private func names(_ words: String) throws -> [String] {
    try store.actors(.named(words)).map(\.actor.name).sorted()
  }

  @Test(arguments: ["الولايات المتحدة", "امريكا", "واشنطن", "United States", "USA"])
  func meansAStateByAnyOfItsNames(_ words: String) throws {
    #expect(try names(words) == ["الولايات المتحدة"])
  }

  @Test func meansACapitalByItsNameAndNotItsCountry() throws {
    try store.add([Addition("capital", "وصل الوفد إلى دمشق. وعاد عمال من سوريا.")], version: "1")
    func places(_ words: String) throws -> Int {
      var query = ArticleQuery()
      query.place = .named(words)
      return try store.articleCount(query)
    }
    #expect(try places("دمشق") == 1 && places("سوريا") == 1)
    try store.add([Addition("country", "وصل مزارعون إلى سوريا.")], version: "1")
    #expect(try places("دمشق") == 1 && places("Syria") == 2)
  }

  @Test func meansAllPersonsOfASurname() throws {
    #expect(try names("السالمي") == ["كريم السالمي", "هند السالمي"])
    #expect(try names("سالمي") == ["كريم السالمي", "هند السالمي"])
    #expect(try names("هند السالمي") == ["هند السالمي"])
  }

  @Test func meansWhoeverHoldsTheWordsWhereNobodyIsCalledSo() throws {
    #expect(try names("كريم") == ["كريم السالمي"])
    #expect(try names("لا أحد") == [])
  }

  @Test func meansOneByItsKey() throws {
    #expect(try store.actors(.id("USA")).map(\.id) == ["USA"])
    #expect(try store.actors(.id("usa")).isEmpty)
  }
}
