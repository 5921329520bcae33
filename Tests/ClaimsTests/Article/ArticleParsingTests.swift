import ArabicText
import Claims
import TestSupport
import Testing

@Suite struct ArticleParsingTests {
  /// One letter a block, before its text, as the tests below draw an article.
  private static let letters: [Block.Kind: String] = [
    .headline: "H", .dateline: "D", .byline: "B", .subheading: "S", .paragraph: "P",
    .furniture: "F",
  ]

  private func outline(_ text: String) -> String {
    let article = Article(parsing: text, id: "test")
    return article.blocks.map { "\(Self.letters[$0.kind] ?? "?") \(text[$0.span])" }
      .joined(separator: "\n")
  }

  @Test func readsAWholePage() {
    let text = """
      افتتاح جسر جديد في المدينة

      الأناضول من أنقرة: افتتحت البلدية جسرا جديدا. وحضر الافتتاح جمع من السكان.
      كلفة مرتفعة
      بلغت الكلفة عشرين مليونا.
      التعليقات
      """
    #expect(
      outline(text) == """
        H افتتاح جسر جديد في المدينة
        D الأناضول من أنقرة:
        P افتتحت البلدية جسرا جديدا. وحضر الافتتاح جمع من السكان.
        S كلفة مرتفعة
        P بلغت الكلفة عشرين مليونا.
        F التعليقات
        """)
  }

  @Test func takesNoHeadlineWithoutABlankLine() {
    let article = Article(parsing: "افتتح الوزير الجسر أمس.\nوغادر بعد ذلك.", id: "a")
    #expect(article.title == nil)
    #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph])
  }

  @Test(arguments: ["عنوان الخبر\n\nمتن الخبر.", "\u{FEFF}\n عنوان الخبر \r\n \r\nمتن الخبر."])
  func findsTheHeadlineThroughWhiteSpace(_ text: String) {
    #expect(Article(parsing: text, id: "a").title == "عنوان الخبر")
  }

  @Test func aLongFirstLineIsAParagraph() {
    let text = String(repeating: "كلمة ", count: 31) + "\n\nمتن الخبر."
    #expect(Article(parsing: text, id: "a").title == nil)
  }

  @Test func subheadingsStandAboveParagraphs() {
    #expect(
      outline("وصل الوفد أمس.\nمحادثات طويلة\nبدأت المحادثات.\nمن حضر؟\nحضر الجميع.\nولم يغب أحد")
        == """
        P وصل الوفد أمس.
        S محادثات طويلة
        P بدأت المحادثات.
        S من حضر؟
        P حضر الجميع.
        P ولم يغب أحد
        """)
  }

  @Test func shortNeighboursAreAList() {
    #expect(
      outline("فاز هؤلاء:\nسالم\nهدى\nخالد\nوغادروا معا.") == """
        P فاز هؤلاء:
        P سالم
        P هدى
        P خالد
        P وغادروا معا.
        """)
  }

  @Test func namesTheWriters() {
    #expect(
      outline("بقلم: هدى سالم\nوصل الوفد أمس.\nكتب الوزير رسالة.\nفرانس 24/ أ ف ب") == """
        B بقلم: هدى سالم
        P وصل الوفد أمس.
        P كتب الوزير رسالة.
        B فرانس 24/ أ ف ب
        """)
  }

  @Test func setsApartWhatThePageAdded() {
    #expect(
      outline(
        """
        شارك
        وصل الوفد أمس.
        للمزيد: خبر آخر عن الوفد
        شارك الآلاف في الحفل.
        ----------
        المصدر: وكالات
        مواضيع ذات صلة
        وصل وفد آخر.
        """) == """
          F شارك
          P وصل الوفد أمس.
          F للمزيد: خبر آخر عن الوفد
          P شارك الآلاف في الحفل.
          F ----------
          F المصدر: وكالات
          F مواضيع ذات صلة
          F وصل وفد آخر.
          """)
  }

  @Test func splitsTheReportIntoSentences() {
    let text =
      "عنوان الخبر\n\nسانا من دمشق: وصل الوفد. وغادر مساء\nمحطة أولى\nزار المتحف؟\nالتعليقات"
    let article = Article(parsing: text, id: "a")
    #expect(
      article.sentences.map { text[$0] } == [
        "عنوان الخبر", "وصل الوفد.", "وغادر مساء", "محطة أولى", "زار المتحف؟",
      ])
  }

  @Test func knowsFromOutsideBeforeTheDateline() {
    let text = "سانا من دمشق: وصل الوفد."
    #expect(Article(parsing: text, id: "a").outlet == "سانا")
    #expect(Article(parsing: text, id: "a", outlet: "صحيفة").outlet == "صحيفة")
  }

  @Test func aMegabyteOnOneLineIsOneParagraph() {
    let sentence = "وصل الوفد إلى المدينة أمس. "
    let count = 1_000_000 / sentence.utf8.count
    let article = Article(parsing: String(repeating: sentence, count: count), id: "long")
    #expect(article.blocks.map(\.kind) == [.paragraph])
    #expect(article.sentences.count == count)
  }

  @Test(arguments: oddTexts)
  func anyTextGivesDisjointBlocksAndSentencesInThem(_ text: String) {
    let article = Article(parsing: text, id: "odd")
    #expect(article.text == text)
    let spans = article.blocks.map(\.span)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect(spans.allSatisfy { !$0.isEmpty && text[$0] == text[$0].trimmed })
    let shown = spans.flatMap { text[$0].unicodeScalars.filter { !$0.isBlank } }
    #expect(shown == Array(text.unicodeScalars.filter { !$0.isBlank }))
    for sentence in article.sentences {
      #expect(spans.count { $0.covers(sentence) } == 1)
    }
  }
}
