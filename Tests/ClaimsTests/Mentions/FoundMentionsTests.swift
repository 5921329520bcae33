import ArabicText
import TestSupport
import Testing

@testable import Claims

/// Parties and locations together, each marked in the sentence that it was found in.
@Suite struct FoundMentionsTests {
  @Test(
    arguments: [
      "التقى الرئيس [جورج سليمان] وزير الاقتصاد في [بيروت] أمس.",
      "أعلنت [وزارة الصحة اللبنانية] تسجيل ثلاث إصابات في [طرابلس].",
      "حذرت [أنقرة] من انهيار الهدنة.",
      "دخل [الجيش العراقي] [مدينة الموصل] فجرا.",
      "نقلت [صحيفة \"النهار\"] الخبر أمس.",
      "هبطت الطائرة في [أنقرة] مساء السبت.",
      "قال المتحدث باسم [البلدية]، [سامي خوجلي]، إن السوق مفتوحة.",
      "قال السفير لدى [السويد] [سامي خوجلي] إن اللقاء ألغي.",
      "وصف رئيس [التيار الوطني] [سامي خوجلي] القرار بأنه جيد.",
      "قال المتحدث باسم [وزارة الداخلية] اللواء [سامي خوجلي] إن الطريق آمن.",
      "قالت [الشرطة الفيدرالية] للصحفيين إن الطريق مفتوح.",
      "أغلقت السوق السعودية أبوابها يوم الأحد.",
      "وصل [يحيى حداد] و[أحمد راتب] إلى القاعة.",
      "قالت [شركة (أمواج)] إن السفن غادرت.",
      "دخل [الجيش العراقي] [مدينة الموصل] فجرا.",
    ] as [Marked])
  func findsTheNamesOf(_ expected: Marked) {
    #expect(Marked(expected.text, spans(in: expected.text, nested: false)) == expected)
  }

  @Test func findsAPlaceInTheNameOfAFacility() {
    let text = "أغلقت السلطات مطار حلب الدولي يومين."
    #expect(spans(in: text, nested: true).contains { text[$0] == "حلب" })
  }

  @Test(arguments: ["", ".", "؟!", "12 / 7", "«»", "https://example.org/?a=1"])
  func findsNothingIn(_ text: String) {
    #expect(spans(in: text, nested: true).isEmpty)
  }

  private func spans(in text: String, nested: Bool) -> [TextSpan] {
    let mentions = Analyzer().analyze(Article(parsing: text, id: "test")).mentions.map(\.span)
    if nested { return mentions }
    return mentions.filter { span in !mentions.contains { $0 != span && $0.covers(span) } }
  }
}
