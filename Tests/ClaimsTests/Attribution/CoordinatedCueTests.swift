import TestSupport
import Testing

/// قال X إن …، وحذر من أن: a second verb joined to the first has its subject.
@Suite struct CoordinatedCueTests {
  @Test(
    arguments: [
      [
        "‹قال› [وزير الزراعة] {إن الموسم جيد} وحذر من أن المياه تنقص.",
        "قال 「وزير الزراعة」 إن الموسم جيد ‹وحذر› من {أن المياه تنقص}.",
      ],
      [
        "‹أكدت› [مديرة المدرسة] {أن الصفوف جاهزة}، وأشارت إلى أن الكتب وصلت.",
        "أكدت 「مديرة المدرسة」 أن الصفوف جاهزة، ‹وأشارت› إلى {أن الكتب وصلت}.",
      ],
      [
        "‹وأقر› [المتهم] {بأنه دخل المنزل} لكنه أنكر أن يكون قد سرق شيئا.",
        "وأقر 「المتهم」 بأنه دخل المنزل لكنه ‹أنكر› {أن يكون قد سرق شيئا}.",
      ],
      [
        "‹نفى› [رئيس النادي] {ما يتردد عن استقالته}، وتعهد بالبقاء في منصبه.",
        "نفى 「رئيس النادي」 ما يتردد عن استقالته، ‹وتعهد› {بالبقاء في منصبه}.",
      ],
    ] as [MarkedClaims])
  func goOnWithTheSameSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹قال› [المدير] {إن العمال حضروا وإن الآلات تعمل}.",
      "‹وأكد› [رئيس البلدية] {أن الشارع نظف وأن المحال فتحت أبوابها}.",
      "‹قال› [الطبيب] {إن المريض نام وشرب الماء}.",
    ] as [MarkedClaims])
  func aSecondClauseBelongsToTheContent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
