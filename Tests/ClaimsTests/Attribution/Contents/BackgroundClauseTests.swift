import TestSupport
import Testing

/// عندما قال المدير إن …، غادر: a claim in a clause that only says when, though or while.
@Suite struct BackgroundClauseTests {
  @Test(
    arguments: [
      "وعندما ‹قال› [مدير المصنع] {إن الأفران ستطفأ}، غادر العمال القاعة.",
      "وبعد أن ‹أعلن› [وزير الزراعة] {أن الموسم ضعيف}، ارتفعت أسعار القمح.",
      "ورغم أن [الأطباء] ‹يقولون› {إن الحمى عابرة}، لا تزال المدرسة مغلقة.",
      "وفي حين ‹تؤكد› [البلدية] {أن السد سليم}، يخاف سكان القرية من انهياره.",
      "ومنذ ‹أعلن› [الوزير] {أن الجسر جاهز}، كانت الطريق خالية.",
    ] as [MarkedClaims])
  func endsBeforeTheSentencesOwn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "وبينما ‹يقول› [مدير السوق] {إن الأسعار ثابتة}، تؤكد نقابة الخبازين أن الخبز غال.",
        "وبينما يقول مدير السوق إن الأسعار ثابتة، ‹تؤكد› [نقابة الخبازين] {أن الخبز غال}.",
      ],
      [
        "وإذ ‹أكد› [الوزير] {أن المسرح باق}، دعا إلى دعمه.",
        "وإذ أكد 「الوزير」 أن المسرح باق، ‹دعا› إلى {دعمه}.",
      ],
    ] as [MarkedClaims])
  func mayStandBeforeAnotherClaim(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [مدير المصنع] {إن الأفران التي أطفئت، كانت قديمة}."
    ] as [MarkedClaims])
  func goesOnWhereItsVerbIsBehindTheComma(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
