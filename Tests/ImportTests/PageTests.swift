import Foundation
import Testing

@testable import Import

/// Pages written for these tests in the manner of news sites, in `Pages`.
@Suite struct PageTests {
  private func contents(_ name: String, url: String? = nil) throws -> Contents {
    try Contents(of: Original(bytes: Array(page(name).utf8), name: name, url: url))
  }

  private func page(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pages")
    return try String(contentsOf: folder.appending(path: name + ".html"), encoding: .utf8)
  }

  @Test func takesTheWordsFromLinkedDataAndTheParagraphsFromThePage() throws {
    let contents = try contents("linked-data", url: "https://port.example/eco/1")
    #expect(
      contents.documents == [
        Document(
          title: "الميناء يفتح رصيفه الشرقي",
          text: """
            قال مدير الميناء إن الرصيف الشرقي فتح أمام السفن صباح السبت بعد عامين من الأشغال.
            وأضاف أن أول سفينة رست فيه تحمل حبوبا وأخشابا.
            مراحل الأشغال
            ونفى متحدث باسم الشركة المنفذة أن تكون الكلفة قد تجاوزت ما كان مقررا.
            """,
          published: "2024-11-30T11:20:05Z", url: "https://port.example/eco/1",
          outlet: "صحيفة المرفأ")
      ])
    #expect(
      contents.feeds == [FeedAddress(title: "آخر الأخبار", url: "https://port.example/rss/latest")])
  }

  @Test func readsLinkedDataWhereThePageShowsNothing() throws {
    let page = """
      <html><body><div id="app"></div><script type="application/ld+json">
      {"@type": "ReportageNewsArticle", "headline": "خبر", "publisher": [{"name": "المرفأ"}],
       "articleBody": "قال المدير: «نعم».
      وأضاف أن السفن وصلت."}</script></body></html>
      """
    let contents = try Contents(of: Original(bytes: Array(page.utf8), name: "a.html"))
    #expect(
      contents.documents == [
        Document(title: "خبر", text: "قال المدير: «نعم». وأضاف أن السفن وصلت.", outlet: "المرفأ")
      ])
  }

  @Test func findsTheArticleAmongMenusSharesAndComments() throws {
    #expect(
      try contents("article-element").documents == [
        Document(
          title: "مكتبة المدينة تفتح قاعتها الثانية",
          text: """
            وكالة الحي – قالت مديرة المكتبة إن القاعة الجديدة تفتح أبوابها يوم الأحد،
            وإن فيها عشرة آلاف كتاب.
            «سنبقي الأبواب مفتوحة حتى منتصف الليل».
            تتسع القاعة لمئة قارئ في الطابق الأول.
            وتتسع لخمسين طفلا في الطابق الثاني.
            وحذر موظفون من نقص العاملين، وطالبوا بتعيين عشرة أمناء مكتبات قبل نهاية العام.
            """,
          published: "2024-10-05T08:00:00Z", url: "https://hay.example/library",
          outlet: "وكالة الحي")
      ])
  }

  @Test(arguments: [TextEncoding.utf8, .windows1256])
  func findsTheReportInATableOfAnOldPage(_ encoding: TextEncoding) throws {
    let bytes = try page("tables").unicodeScalars.flatMap { scalar -> [UInt8] in
      guard encoding == .windows1256, !scalar.isASCII else { return Array(String(scalar).utf8) }
      return (128...255).map { UInt8($0) }
        .filter { encoding.decoded([$0]).unicodeScalars.first == scalar }
    }
    let document = try Contents(of: Original(bytes: bytes, name: "3.htm")).documents.first
    #expect(document?.title == "أمطار غزيرة تقطع طريق الجبل")
    #expect(document?.published == "2024-11-30T14:20:00")
    #expect(
      document?.text == """
        أعلنت مديرية الدفاع المدني أن طريق الجبل قطع ليلا بسبب السيول والانهيارات.
        وقال سائقون عالقون إنهم قضوا الليل في سياراتهم، وإن أحدا لم يصل إليهم قبل الفجر.
        وبحسب المديرية، تعمل سبع آليات على رفع الحجارة & الأتربة.
        """)
  }

  @Test func takesThePageAtItsWordWhereItMarksTheReport() throws {
    let document = try contents("microdata").documents.first
    #expect(document?.title == "نقابة الصيادين: الموسم أفضل من سابقه")
    #expect(document?.outlet == "إذاعة الساحل")
    #expect(document?.published == "2024-11-30T09:15:00")
    #expect(
      document?.text == """
        ذكرت نقابة الصيادين أن موسم هذا العام أفضل من سابقه.
        وأوضح رئيسها أن الأسعار انخفضت إلى النصف.
        """)
  }

  @Test func hasNoReportWhereThereAreOnlyLinksButNamesItsFeeds() throws {
    let contents = try contents("front", url: "https://port.example/ar/")
    #expect(contents.documents.isEmpty)
    #expect(
      contents.feeds == [
        FeedAddress(title: "كل الأخبار", url: "https://port.example/feeds/all.xml"),
        FeedAddress(url: "https://feeds.example/atom"),
      ])
    let file = try self.contents("front")
    #expect(file.feeds == [FeedAddress(url: "https://feeds.example/atom")])
    let page = "<html><body><a href=1>قالت الوزارة إن الميناء سيفتح يوم الأحد المقبل.</a></body>"
    #expect(throws: ImportError.noReport) {
      try Contents(of: Original(bytes: Array(page.utf8), name: "a.html"))
    }
  }
}
