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
      "‹وقال› [سامي حداد] بعدما زار المصنع {إن العمل مستمر}.",
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

  @Test(
    arguments: [
      "‹وقال› [سامي حداد] في مقابلة مع صحيفة «المرفأ» نشرت الأحد {إن الجسر مغلق}.",
      "‹وقال› [سامي حداد]، في خطاب إلى البلدية نشرته صحف محلية: {لن نبيع الملعب}.",
      "[سامي حداد] ‹قال› في كلمة ألقاها أمام النواب {إن الجسر مغلق}.",
      "‹وأعلنت› [الوزارة] في بيان نشرته الوكالة {إغلاق الطريق}.",
      "‹وكشف› [الوزير] في مقابلة نشرت السبت عن {خطة لإغلاق الطريق}.",
    ] as [MarkedClaims])
  func mayDescribeTheOccasion(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text).claims
    #expect(found.map(\.parts[.cue]) == expected.claims.map(\.parts[.cue]))
    #expect(found.map(\.parts[.source]) == expected.claims.map(\.parts[.source]))
    #expect(found.map(\.parts[.content]) == expected.claims.map(\.parts[.content]))
  }
}
