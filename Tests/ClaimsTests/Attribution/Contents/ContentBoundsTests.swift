import TestSupport
import Testing

/// Where contents end that do not reach to the end of their sentence.
@Suite struct ContentBoundsTests {
  @Test(
    arguments: [
      "‹وقال› [سامر حداد] {إن السد سليم} لكنه لم يقدم تفاصيل.",
      [
        "‹قال› [المدير] {إن الخطة، التي تقول الوزارة إنها جاهزة، تكلف مليون دينار}.",
        "قال المدير إن الخطة، التي ‹تقول› [الوزارة] {إنها جاهزة}، تكلف مليون دينار.",
      ],
      "هبطت الأسعار بعدما ‹أظهر› [تقرير] {أن الإنتاج ارتفع}، غير أن المخاوف حدت من الخسائر.",
      [
        "‹دانت› [النقابة] {هذه القرارات} واصفة إياها بالخاطئة.",
        "دانت 「النقابة」 هذه القرارات ‹واصفة› {إياها بالخاطئة}.",
      ],
    ] as [MarkedClaims])
  func endsBeforeWhatIsAnothers(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وكان [الوزير] ‹عبر› علنا عن {شكه في نجاح الخطة}.",
      "‹واستغرب› [الوزير] من {تأخر الشركة}.",
      "‹وأفاد› [المرصد المحلي] عن {هدوء خلال الليل}.",
      "وأغلق الطريق رغم ‹تأكيد› [وزير النقل] {بعدم وجود خطر}.",
      "ورحل المدير بعد ‹اعتراف› [مهندس شاب] من مهندسيه {بأن السد ضعيف}.",
      [
        "‹وقال› [سامر حداد] {إنه لم يكن يتوقع أن ينهار السد}.",
        "وقال 「سامر حداد」 إنه لم يكن ‹يتوقع› {أن ينهار السد}.",
      ],
    ] as [MarkedClaims])
  func hasItsOwnCue(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
