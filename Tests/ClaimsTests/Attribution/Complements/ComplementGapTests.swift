import TestSupport
import Testing

/// What may stand between a verb and its إن or أن, and what ends the search for it.
@Suite struct ComplementGapTests {
  @Test(
    arguments: [
      "‹وقالت› [الوزيرة] من قبل {إن السد مليء}.",
      "‹قال› [سامي حداد]؛ وزير النقل، {إن الجسر آمن}.",
      "‹قال› [مسؤول في الوزارة] طلب إخفاء اسمه {إن المخزن احترق}.",
      "‹وأكد› [المدير] في نشرتها الأسبوعية {أن المعرض سيفتح}.",
      "‹وأكدت› [اللجنة] لدى تسلمها التقرير {أن الميزانية كافية}.",
      "‹وقال› [خبير] لم يكشف اسمه {إن الماء نظيف}.",
    ] as [MarkedClaims])
  func mayTellMoreOfWhoSpeaksAndWhen(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹وقالت› [الوزيرة] {إن السد مليء}، مضيفة أن القناة جفت.",
        "وقالت 「الوزيرة」 إن السد مليء، ‹مضيفة› {أن القناة جفت}.",
      ],
      [
        "‹وأشاد› [المدير] {بالعمال}، وأكد أن المصنع لن يغلق.",
        "وأشاد 「المدير」 بالعمال، ‹وأكد› {أن المصنع لن يغلق}.",
      ],
      [
        "‹وأشاد› [المدير] {بالعمال} في وقت أكدت فيه النقابة أن الأجور متأخرة.",
        "وأشاد المدير بالعمال في وقت ‹أكدت› فيه [النقابة] {أن الأجور متأخرة}.",
      ],
      "‹وأكد› [المدير] {أهمية المشروع، خاصة أن الصيف قريب}.",
      "وتحدث المدير عن تقرير ‹قالت› فيه [اللجنة] {إن الجسر قديم}.",
    ] as [MarkedClaims])
  func endsWhereAnotherClauseBegins(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
