import ArabicText
import Claims
import Foundation
import TestSupport
import Testing

@testable import Export

@Suite struct AnalysisRecordTests {
  /// A text of scalars of one to four bytes: a flag, an emoji, harakat, Latin.
  private static let text = "🇸🇾 عنوان\n\nسانا من دمشق: قالَ الوزير إنه عاد 👍. وأضاف أنه بخير OK."

  private static func span(_ words: String) -> TextSpan {
    let range = text.firstRange(of: words) ?? text.startIndex..<text.startIndex
    return text[range].span
  }

  private static let analysis = Analysis(
    article: Article(parsing: text, id: "a", published: "2024-05-01"),
    actors: [Actor(id: "minister", name: "الوزير", kind: .person)],
    places: [
      Place(
        id: "SY-DAM", name: "دمشق", kind: .city, gloss: "Damascus", country: "SY",
        coordinate: .init(latitude: 33.5, longitude: 36.25))
    ],
    mentions: [
      Mention(span: span("دمشق"), referent: .place("SY-DAM")),
      Mention(span: span("الوزير"), referent: .actor("minister")),
    ],
    claims: [
      Claim(
        id: 1, cues: [span("قالَ")], source: Source(span: span("الوزير"), actor: "minister"),
        content: [span("إنه عاد 👍")], form: .indirect, stance: .say, rule: "test", confidence: 0.5),
      Claim(
        id: 2, cues: [span("وأضاف")],
        source: Source(span: nil, antecedent: span("الوزير"), actor: "minister"),
        content: [span("أنه بخير OK")], form: .indirect, stance: .say,
        via: [Source(span: span("سانا"), actor: nil)], rule: "test", confidence: 0.5),
    ])

  /// Written by `RECORD=1 swift test`, read by a person.
  private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/analysis.json")

  @Test func isWrittenAsDocumented() throws {
    let json = AnalysisRecord(Self.analysis).json + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(json.utf8).write(to: Self.golden)
    }
    #expect(try json == String(contentsOf: Self.golden, encoding: .utf8))
  }

  @Test func offsetsCountScalars() throws {
    let record = AnalysisRecord(Self.analysis)
    let scalars = Array(Self.text.unicodeScalars)
    func words(_ span: SpanRecord) -> String {
      String(String.UnicodeScalarView(scalars[span.start..<span.end]))
    }
    let spans = record.claims.flatMap { $0.cues + $0.content }
    #expect(spans.map(words) == ["قالَ", "إنه عاد 👍", "وأضاف", "أنه بخير OK"])
    #expect(spans.map(words) == spans.map(\.text))
  }

  @Test func aLineIsOneLineAndReadsBackTheSame() throws {
    let record = AnalysisRecord(Self.analysis)
    let line = record.jsonLine
    #expect(!line.contains { $0.isNewline })
    #expect(try JSONDecoder().decode(AnalysisRecord.self, from: Data(line.utf8)) == record)
  }

  @Test func steersNoTerminal() throws {
    let text = "قال\u{9B}31m الوزير \u{202E}إنه\u{7F} عاد."
    let analysis = Analysis(
      article: Article(parsing: text, id: "a"), actors: [], places: [], mentions: [], claims: [])
    let record = AnalysisRecord(analysis)
    for json in [record.json, record.jsonLine] {
      #expect(!json.unicodeScalars.contains { $0.steersTerminal && $0 != "\n" })
      let read = try JSONDecoder().decode(AnalysisRecord.self, from: Data(json.utf8))
      #expect(read.article.text == text)
    }
  }

  @Test(arguments: oddTexts)
  func anyArticleIsWritten(_ text: String) throws {
    let analysis = Analysis(
      article: Article(parsing: text, id: "odd"), actors: [], places: [], mentions: [], claims: [])
    let record = AnalysisRecord(analysis)
    #expect(record.article.text == text)
    let read = try JSONDecoder().decode(
      AnalysisRecord.self, from: Data(record.jsonLine.utf8))
    #expect(read == record)
  }
}
