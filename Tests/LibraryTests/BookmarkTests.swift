import ArabicText
import Testing

@testable import Library

@Suite struct BookmarkTests {
  private let library: TestLibrary
  private let store: Store

  init() throws {
    library = try TestLibrary()
    store = try library.store()
    try store.add([.flood], version: "1")
  }

  @Test func keepsPlacesTheNewestFirst() throws {
    try store.setBookmark(TextSpan(utf8: 0..<4), in: "flood")
    try store.setBookmark(TextSpan(utf8: 9..<11), in: "flood")
    let kept = try library.store().bookmarks()
    #expect(kept.map(\.span) == [TextSpan(utf8: 9..<11), TextSpan(utf8: 0..<4)])
    #expect(kept.map(\.article.id) == ["flood", "flood"] && kept[1].words == "سي")
  }

  @Test func anArticleIsMarkedAsLongAsAPlaceInItIs() throws {
    try store.setBookmark(TextSpan(utf8: 0..<4), in: "flood")
    try store.setBookmark(TextSpan(utf8: 0..<8), in: "flood")
    #expect(try store.bookmarks().count == 1)
    #expect(try store.articles().map(\.isBookmarked) == [true])
    try store.removeBookmark(at: TextOffset(utf8: 0), in: "flood")
    #expect(try store.bookmarks().isEmpty)
    #expect(try store.articles().map(\.isBookmarked) == [false])
  }

  @Test func forgetsThePlacesOfAnArticleThatGoes() throws {
    try store.setBookmark(TextSpan(utf8: 0..<4), in: "flood")
    try store.setBookmark(TextSpan(utf8: 0..<4), in: "nobody")
    try store.remove(["flood"])
    #expect(try store.bookmarks().isEmpty)
  }
}
