import TestSupport
import Testing

/// وأضاف، بعد أن …، أن: a clause that says when stands between a verb and its own content.
@Suite struct OccasionClauseTests {
  @Test(
    arguments: [
      [
        "‹وقال› [مدير البنك]، بعد أن أعلنت النقابة أنها ستضرب، {إن الفروع ستفتح أبوابها}.",
        "وقال مدير البنك، بعد أن ‹أعلنت› [النقابة] {أنها ستضرب}، إن الفروع ستفتح أبوابها.",
      ],
      "‹وقالت› [سلمى حداد]، حينما سئلت عن الحريق، {إن الأسباب لم تعرف بعد}.",
    ] as [MarkedClaims])
  func isPassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "أغلق السوق بعد أن ‹أعلن› [مدير البلدية] {أن السقف تصدع}.",
      "وجاء القرار بعد أن ‹أعلنت› [البلدية] {أن السقف تصدع}.",
    ] as [MarkedClaims])
  func mayReport(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقالت› [المديرة سلمى حداد] للصحفيين عندما سئلت عن الحريق: {«الأسباب لم تعرف بعد. ننتظر التقرير»}."
    ] as [MarkedClaims])
  func mayStandBeforeTheColon(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأعرب› [مجلس القرية] عن {ارتياحه للنتائج، فيما يخص السد}."
    ] as [MarkedClaims])
  func mayBeARegardThatBelongsToTheContent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
