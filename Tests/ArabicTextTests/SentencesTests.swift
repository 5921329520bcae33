import ArabicText
import TestSupport
import Testing

@Suite struct SentencesTests {
  @Test(
    arguments: [
      "", "  ", "...", "[وصل الوفد.]", "[وصل الوفد]", "[وصل الوفد.] [وغادر مساء.]",
      "[هل وصل الوفد؟] [نعم!] [لقد وصل…] [وغادر؟!]", "[وصل الوفد]\r\n\r\n[وغادر]",
      "[وصل]\u{2028}[وغادر]\u{2029}[وعاد]\u{85}[ونام]",
    ] as [Marked])
  func endAtMarksAndLineEnds(_ expected: Marked) {
    check(expected)
  }

  @Test(
    arguments: [
      "[ارتفع السعر 3.5 في المئة.] [ثم هبط 2.1.]", "[وُلد عام 1967م.] [ومات عام 1440 هـ.]",
      "[قال د. سالم إن أ.د. هدى غابت.]", "[زار م. خالد المصنع.]", "[التقى J. R. Smith الوزير.]",
      "[صدر عن U.S. Steel بيان.]", "[نشره www.example.com/a?b=1 أمس.]", "[نقله موقع الأفق.نت أمس.]",
      "[حقق إف.بي.آي في الأمر.]", "[عرضته بي. بي. سي أمس.]", "[عرضته بي بي سي.] [في المساء عاد.]",
      "[ورد في 12.5.2024 بيان.]", "[1. الهلال بطل.] [2.النصر ثان.]",
    ] as [Marked])
  func goOnInsideNumbersAndAbbreviations(_ expected: Marked) {
    check(expected)
  }

  @Test(
    arguments: [
      "[قال: «وصلنا.»] [ثم سكت.]", "[قال: \"وصلنا.\"] [ثم سكت.]", "[(وصل الوفد.)] [وغادر.]",
      "[قال: «وصلنا.] [ثم عدنا.»] [وسكت.]", "[سأل «لماذا؟» ثم خرج.]", "[قال «وصلنا!»، وخرج.]",
      "[قال: «لا نعلم (...) ما جرى.»]", "[فاز الفريق.. وخرج خصمه.]", "[هتف: \"نعم!\"]",
    ] as [Marked])
  func takeTheirClosingMarksAlong(_ expected: Marked) {
    check(expected)
  }

  @Test(arguments: ["[وصل الوفد.][وغادر مساء.]", "[لماذا جاء؟][لأنه دُعي.]"] as [Marked])
  func endWithoutAFollowingSpace(_ expected: Marked) {
    check(expected)
  }

  private func check(_ expected: Marked) {
    #expect(Marked(expected.text, expected.text[...].sentences.map(\.span)) == expected)
  }
}
