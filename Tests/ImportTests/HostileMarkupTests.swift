import TestSupport
import Testing

@testable import Import

@Suite struct HostileMarkupTests {
  private func contents(_ text: String) throws -> Contents {
    try Contents(of: Original(bytes: Array(text.utf8), name: "hostile"))
  }

  @Test func isRefusedWhereItDeclaresEntities() {
    let levels = (1...9).map { level in
      "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    let bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"قال\">\(levels.joined())]>"
      + "<rss><channel><item title=\"&a9;\"><title>&a9;</title></item></channel></rss>"
    #expect(throws: ImportError.declaresEntities) { try contents(bomb) }
  }

  @Test func bringsNoFileIn() throws {
    let thief = """
      <!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>خبر</title><description>&file;</description></item></channel></rss>
      """
    #expect(throws: ImportError.declaresEntities) { try contents(thief) }
    let other = """
      <!DOCTYPE rss SYSTEM "file:///etc/passwd">
      <rss><channel><item><title>خبر</title><description>نص&file;</description></item></channel></rss>
      """
    #expect(try contents(other).documents.map(\.text) == ["نص&file;"])
  }

  @Test(arguments: ["<div>", "<ul><li>", "<b>", "<table><tr><td>", "<font>"])
  func isRefusedWhereItIsTooDeep(_ tag: String) {
    let page = "<html><body>" + String(repeating: tag, count: 100_000) + "قال الوزير"
    #expect(throws: ImportError.tooDeep) { try contents(page) }
    let feed = "<rss>" + String(repeating: tag, count: 100_000)
    #expect(throws: ImportError.self) { try contents(feed) }
  }

  @Test func isReadAtTheDeepestThatIsAllowed() throws {
    let count = Markup.deepest - 10
    let words = "قال مدير الميناء إن السفينة الأولى وصلت إلى الرصيف الشرقي صباح اليوم."
    let page =
      "<html><body>" + String(repeating: "<div>", count: count) + words
      + String(repeating: "</div>", count: count)
    #expect(try contents(page).documents.map(\.text) == [words])
  }

  @Test func isRefusedWhereItIsTooLarge() {
    let text = "<html><body>" + String(repeating: "قال الوزير ", count: Original.longestMarkup / 19)
    #expect(throws: ImportError.tooLarge) { try contents(text) }
    let bytes = [UInt8](repeating: 0x20, count: Original.longest + 1)
    #expect(throws: ImportError.tooLarge) {
      try Contents(of: Original(bytes: bytes, name: "a.txt"))
    }
  }

  @Test func isRefusedWhereItHasTooManyElements() {
    let feed = "<rss><channel>" + String(repeating: "<a/>", count: Markup.most + 1)
    #expect(throws: ImportError.tooLarge) { try contents(feed) }
  }

  @Test func costsNoMoreThanItsSizeHoweverItsPartsRepeatEachOther() throws {
    let line = "<p class=date>قال مدير الميناء إن السفينة الأولى وصلت إلى الرصيف الشرقي.</p>"
    let page =
      "<html>" + String(repeating: "<div class=date>", count: 200)
      + String(repeating: line, count: 4_000)
    #expect(try contents(page).documents.count == 1)
    let body = String(repeating: "قال مدير الميناء نعم. ", count: 10_000)
    let script = "{\"@type\": \"Article\", \"articleBody\": \"\(body)\"}"
    let linked = "<script type='application/ld+json'>\(script)</script>"
    #expect(try contents(page + linked).documents.map(\.text) == [String(body.dropLast())])
  }

  @Test func steersNoTerminal() throws {
    let page = """
      <html><head><meta property="og:title" content="خبر\u{1B}[31m &#x202E;مقلوب&#x9b;1m">
      <meta property="og:site_name" content="صحيفة\u{7}"></head><body>
      <p>قال مدير الميناء\u{1B}]0;x\u{07} إن السفينة الأولى وصلت إلى الرصيف الشرقي صباح اليوم.</p>
      """
    let document = try #require(try contents(page).documents.first)
    #expect(document.title == "خبر[31m مقلوب1m")
    #expect(document.outlet == "صحيفة")
    #expect(!document.text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x9B })
  }

  @Test(
    arguments: oddTexts + [
      "<", "<!", "<!--", "<?xml", "<![CDATA[", "<p", "<p a=", "&#0;", "{", "[",
    ])
  func mayBeAnything(_ text: String) {
    for name in ["a.txt", "a.html", "a.rss", "a.atom", "a.opml", "a.jsonl", "a.xml", "a"] {
      do {
        let contents = try Contents(of: Original(bytes: Array(text.utf8), name: name))
        #expect(contents.documents.allSatisfy { !$0.text.isEmpty })
      } catch {
        #expect(ImportError.allCases.contains(error))
      }
    }
  }
}
