import ArabicText
import Claims

/// An analysis for the tests of exports: scalars of one to four bytes, a line end in a content, an
/// implied source, a medium.
enum ExportedAnalysis {
  static let text = "عنوان 🇸🇾\n\nقال الوزير، وفق قناة: إنه \"عاد\"\nأمس 👍. وأضاف أنه بخير."

  static let analysis = Analysis(
    article: Article(parsing: text, id: "a b/1", outlet: "قناة", url: "https://example.org/1?a=b"),
    actors: [
      Actor(id: "MIN", name: "الوزير", kind: .person, gloss: "minister"),
      Actor(id: "قناه", name: "قناة", kind: .media),
    ],
    places: [],
    mentions: [Mention(span: span("الوزير"), referent: .actor("MIN"))],
    claims: [
      Claim(
        id: 1, cues: [span("قال")], source: Source(span: span("الوزير"), actor: "MIN"),
        content: [span("إنه \"عاد\"\nأمس 👍")], form: .mixed, stance: .say,
        via: [Source(span: span("قناة"), actor: "قناه")], rule: "test", confidence: 0.123),
      Claim(
        id: 2, cues: [span("وأضاف")], source: Source(span: nil, actor: "MIN"),
        content: [span("أنه بخير")], form: .indirect, stance: .affirm, rule: "test",
        confidence: 0.5),
    ])

  private static func span(_ words: String) -> TextSpan {
    let range = text.firstRange(of: words) ?? text.startIndex..<text.startIndex
    return text[range].span
  }
}
