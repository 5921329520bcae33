import TestSupport
import Testing

/// What only shows or was decided, and nobody says: وهو ما يؤكد أن، تقرر أن.
@Suite struct BackgroundFormulaTests {
  @Test(
    arguments: [
      "وارتفعت الأسعار، وهو ما يؤكد أن السوق ضعيف.",
      "وارتفعت الأسعار، بما قد يشير إلى أن السوق ضعيف.",
      "وارتفعت الأسعار، مما يشير إلى أن السوق ضعيف.",
      "ويشير ذلك إلى أن السوق ضعيف.",
      "فقد تقرر أن تغلق المدارس.",
      "ولم ترد أخبار عن سقوط الجدار.",
      "ودرس الأطباء المرض عند وصف الدواء للسكان.",
      "وحضر الحفل عشرون صيادا و30 طالبا شاركوا في السباق.",
      "ودرست البلدية مطالبنا وبلا ريب سيفتح السوق.",
      "ونشر الحارس اتهامات بحق زملائه.",
    ] as [MarkedClaims])
  func isNoClaim(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
