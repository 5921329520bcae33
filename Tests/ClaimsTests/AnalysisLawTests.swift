import ArabicText
import Foundation
import Testing

@testable import Claims

/// Any text gives an analysis: reports that begin or break off at any word, headlines of any words,
/// marks without sense. What is found stands in the text.
@Suite struct AnalysisLawTests {
  private static let analyzer = Analyzer()

  private static let reports = [
    """
    قال مدير الميناء لصحيفة «المرفأ» إن الرصيف آمن، مشيرا إلى أن السفن تصل كل يوم، لكن النقابة تقول \
    إن العمال متعبون. وأضاف "لم نتأخر"، كما أكد، وفقا للبيان الصادر عن الإدارة، أنه سيفتح قريبا.
    الوزارة: القرار الذي أعلنته اللجنة نافذ، وهو ما نفاه متحدث باسم الشركة. وكتب على تويتر: «انتهى»
    """,
    """
    - نقلت وكالة عن مسؤول في الوزارة – طلب عدم نشر اسمه – قوله إن الاتفاق (المعلن أمس) قائم.
    «سنبني الجسر»، قالت المهندسة، «وسنبدأ غدا». واتهم العمدة، حسبما ذكر التلفزيون، خصومه بالتأخير
    وكشفت الشركة، الخميس، خلال مؤتمر عن منتج جديد؛ ونفت ذلك أخرى: لا نعتقد أن السوق مستعدة
    """,
    """
    وقال السفير السويدي «لن نغلق المصنع القديم هذا العام ولا العام الذي يليه» في القرية. وأكد سامي
    خوجلي القرار دون أن يوضح متى. ورسالة جاء فيها أنه إذا هبط السعر، وجد الناس بديلا؛ وقضت محكمة بالسجن على رجل
    يعتقد أنه تاجر، وذلك بعد أن نفى احتجازه قائلا إن كلا من السويد والنرويج، بحسب ما نقلت صحيفة عن
    مصدر مطلع على الملف، ترفضان قرارا قدمته كندا يدعو إلى هدنة، بيد أن الحكومة المعترف بها لم ترد.
    """,
    """
    لكن بحسب صحيفة «المرفأ»، فقد غرقت السفينة. وقال البحار: ""نحن بخير"، وأضاف «وفقا للبلدية سنعود» "في \
    رأيه" قريبا. ولا يوجد أي تأكيد" رسمي، ودافع "على حد قوله" عن قيمة الصفقة وهي 800 دولار"، بحسب تقرير
    """,
  ]

  /// Analyses a text, as a report and as the headline of one, and holds the result against it.
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for text in [text, text + "\n\n" + text] {
      let analysis = Self.analyzer.analyze(Article(parsing: text, id: "test"))
      let spans =
        analysis.mentions.map(\.span) + analysis.claims.flatMap { $0.cues + $0.content }
        + analysis.claims.compactMap(\.source.span)
      #expect(
        spans.allSatisfy { text.span.covers($0) }
          && analysis.claims.allSatisfy { !$0.cues.isEmpty && says($0, in: text) }
          && analysis.claims.compactMap(\.source.actor).allSatisfy { analysis.actor($0) != nil },
        "\(text)", sourceLocation: sourceLocation)
    }
  }

  /// Whether a claim has a word of content.
  private func says(_ claim: Claim, in text: String) -> Bool {
    claim.content.contains { text.tokens(in: $0).contains { $0.kind.isWord } }
  }

  /// The stretches of so many words of a text, one from every `step` words.
  private func windows(_ text: String, of count: Int, every step: Int = 1) -> [String] {
    let tokens = text.tokens(in: text.span)
    return stride(from: 0, to: tokens.count, by: step).map { start in
      let last = tokens[min(start + count, tokens.count) - 1]
      return String(text[tokens[start].span.lowerBound..<last.span.upperBound])
    }
  }

  @Test(arguments: reports) func reportsThatBreakOffAreAnalysed(report: String) {
    for token in report.tokens(in: report.span) {
      check(String(report[TextOffset(utf8: 0)..<token.span.upperBound]))
    }
  }

  @Test(arguments: reports) func reportsThatBeginAnywhereAreAnalysed(report: String) {
    for token in report.tokens(in: report.span) {
      check(String(report[token.span.lowerBound..<report.span.upperBound]))
    }
  }

  @Test(arguments: reports) func stretchesOfReportsAreAnalysed(report: String) {
    for count in 1...9 { windows(report, of: count).forEach { check($0) } }
  }

  @Test func stretchesOfTheSamplesAreAnalysed() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Samples").standardized
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      windows(text, of: 7, every: 5).forEach { check($0) }
    }
  }

  @Test(arguments: ["قال", "الوزير", "وفقا ل", "الذي", "إن", "-", "،", ":", "«", "»", "(", "."])
  func wordsAndMarksInAnyOrderAreAnalysed(first: String) {
    let others = [
      "أكد", "مصادر", "كما", "عن", "أن", "ل", "–", "،", ":", "\"", ")", "؟", "3", "#", "BBC",
    ]
    check(first)
    for second in others {
      for third in others { check("\(first) \(second) \(third)") }
    }
  }

  /// Words of the reports, and of the grammar, drawn by a fixed sequence of numbers.
  @Test func wordsDrawnByChanceAreAnalysed() {
    let grammar = [
      "ل", "ب", "و", "لـ", "«", "»", "\"", "(", ")", "،", ":", "-", ".", "\n", "وفق", "بحسب", "وهو",
      "ما", "الذي", "أن", "عن", "قوله", "القول", "اتهامات", "بتهمة", "انتقادات", "قد", "لم",
    ]
    let words = Self.reports.joined(separator: " ").split(separator: " ").map(String.init)
    var state: UInt64 = 1
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<1_500 {
      let drawn = (0...draw(13)).map { _ in
        draw(2) == 0 ? grammar[draw(grammar.count)] : words[draw(words.count)]
      }
      check(drawn.joined(separator: " "))
    }
  }

  @Test(arguments: ["«", "(", "\"", "قال «", "- ", "، ", ": ", ". ", "قال إن ", "وفقا ل", "الذي "])
  func whatIsRepeatedHundredsOfTimesIsAnalysed(part: String) {
    check(String(repeating: part, count: 300) + "قال الوزير إن الأمر انتهى")
  }
}
