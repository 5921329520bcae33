import ArabicText
import Testing

@testable import Claims

@Suite struct ClaimCorrectionTests {
  private static let text =
    "قالت وزارة النقل إن الجسر آمن. وأضافت أن العمل انتهى. ونفى سائقون ذلك."

  private static func span(_ words: String) -> TextSpan {
    text.ranges(of: words).first.map { text[$0].span } ?? TextSpan(utf8: 0..<0)
  }

  private static let ministry = Actor(id: "ministry", name: "وزارة النقل", kind: .government)
  private static let drivers = Actor(id: "drivers", name: "سائقون", kind: .group)

  private static let analysis: Analysis = {
    let sentences = [
      "قالت وزارة النقل إن الجسر آمن.", "وأضافت أن العمل انتهى.", "ونفى سائقون ذلك.",
    ]
    let article = Article(
      id: "a", text: text, blocks: [Block(kind: .paragraph, span: text.span)],
      sentences: sentences.map(span))
    func claim(_ id: Int, _ cue: String, _ source: Source, _ content: String) -> Claim {
      Claim(
        id: id, cues: [span(cue)], source: source, content: [span(content)], form: .indirect,
        stance: .say, rule: "passive", confidence: 0.4)
    }
    return Analysis(
      article: article, actors: [ministry, drivers], places: [],
      mentions: [
        Mention(span: span("وزارة النقل"), referent: .actor("ministry")),
        Mention(span: span("سائقون"), referent: .actor("drivers")),
      ],
      claims: [
        claim(1, "قالت", Source(span: span("وزارة النقل"), actor: "ministry"), "الجسر آمن"),
        claim(2, "وأضافت", .unknown, "العمل انتهى"),
        claim(3, "ونفى", Source(span: span("سائقون"), actor: "drivers"), "ذلك"),
      ])
  }()

  private func corrected(_ cue: String, _ change: ClaimCorrection.Change) -> Analysis {
    Self.analysis.corrected(by: [ClaimCorrection(cue: Self.span(cue), change: change)])
  }

  @Test func dropsAClaimAndKeepsTheNumbersOfTheOthers() {
    #expect(corrected("وأضافت", .dropped).claims.map(\.id) == [1, 3])
  }

  @Test func leavesItsSentenceUnattributed() {
    #expect(corrected("وأضافت", .dropped).attributions == [true, false, true])
  }

  @Test func givesAClaimToAnActorNamedBeforeIt() {
    let claim = corrected("وأضافت", .source(Self.ministry)).claims[1]
    #expect(
      claim.source == Source(span: nil, antecedent: Self.span("وزارة النقل"), actor: "ministry"))
    #expect(claim.isCorrected && claim.confidence == 1 && claim.rule == "passive")
  }

  @Test func givesAClaimToAnActorOfItsSentence() {
    let claim = corrected("ونفى", .source(Self.drivers)).claims[2]
    #expect(claim.source == Source(span: Self.span("سائقون"), actor: "drivers"))
  }

  @Test func findsANameThatNobodyHadSeen() {
    let bridge = Actor(id: "reader:x", name: "الجسر", kind: .person)
    let result = corrected("قالت", .source(bridge))
    #expect(result.actors.last == bridge)
    #expect(result.claims[0].source == Source(span: Self.span("الجسر"), actor: bridge.id))
    #expect(
      result.mentions.map(\.span)
        == result.mentions.map(\.span).sorted { $0.lowerBound < $1.lowerBound })
  }

  @Test func takesANameThatIsNotInTheText() {
    let claim = corrected("قالت", .source(Actor(id: "n", name: "الوكالة", kind: .media))).claims[0]
    #expect(claim.source == Source(span: nil, actor: "n"))
  }

  @Test func countsTheLaterOfTwoCorrections() {
    let cue = Self.span("قالت")
    let result = Self.analysis.corrected(by: [
      ClaimCorrection(cue: cue, change: .dropped),
      ClaimCorrection(cue: cue, change: .source(Self.drivers)),
    ])
    #expect(result.claims.first?.source.actor == "drivers")
  }

  @Test func passesOverAClaimThatIsNotThere() {
    #expect(corrected("الجسر", .dropped) == Self.analysis)
    #expect(Self.analysis.corrected(by: []) == Self.analysis)
  }
}
