import ArabicText
import Testing

@testable import Claims

/// Any text gives an analysis: a report that breaks off behind any of its words, too.
@Suite struct AnalysisLawTests {
  private static let report = """
    قال مدير الميناء لصحيفة «المرفأ» إن الرصيف آمن، مشيرا إلى أن السفن تصل كل يوم، لكن النقابة تقول \
    إن العمال متعبون. وأضاف "لم نتأخر"، كما أكد، وفقا للبيان الصادر عن الإدارة، أنه سيفتح قريبا.
    الوزارة: القرار الذي أعلنته اللجنة نافذ، وهو ما نفاه متحدث باسم الشركة. وكتب على تويتر: «انتهى»
    """

  @Test func textsThatBreakOffAreAnalysed() {
    let analyzer = Analyzer()
    for token in Self.report.tokens(in: Self.report.span) {
      let end = token.span.upperBound
      let text = String(Self.report[TextOffset(utf8: 0)..<end])
      let analysis = analyzer.analyze(Article(parsing: text, id: "test"))
      #expect(analysis.mentions.allSatisfy { $0.span.upperBound <= end })
    }
  }

  @Test func textsThatBeginAnywhereAreAnalysed() {
    let analyzer = Analyzer()
    for token in Self.report.tokens(in: Self.report.span) {
      let text = String(Self.report[token.span.lowerBound..<Self.report.span.upperBound])
      let analysis = analyzer.analyze(Article(parsing: text, id: "test"))
      #expect(analysis.claims.allSatisfy { !$0.cues.isEmpty })
    }
  }
}
