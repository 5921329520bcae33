import ArabicText
import TestSupport
import Testing

@Suite struct WordsTests {
  @Test(
    arguments: [
      "", " ،؛ ", "[قال] [الوزير]: [نعم].", "«[القمة]» ([العربية])", "[وَصَلَ]؛ [ثُمَّ] [غَادَرَ]",
      "#[بيت]_[لحم] [و]#[غزة]", "[بلغت] [3,5]% [و2.75] [مليون]", "[٣٫٥] [مليون] [و١٢٬٥٠٠]",
      "[عام] [2018/2019]، [الساعة] [10:30].", "[طائرة] [F-16] [و]-[U.S] [في] [al_jazeera]",
      "[AT&T] [و]\"[Wall] [Street]\"", "[إف].[بي].[آي]", "[كوفيد]-[19]", "[مـــصر]", "[ab]-",
    ] as [Marked])
  func findsTheLongestStretchesOfLetters(_ expected: Marked) {
    #expect(Marked(expected.text, expected.text[...].words.map(\.span)) == expected)
  }

  @Test func keepsSpansOfTheWholeText() {
    let text = "ذهب. وعاد الوفد"
    let slice = text[TextSpan(utf8: 10..<text.utf8.count)]
    #expect(slice.words.map { text[$0.span] } == ["عاد", "الوفد"])
  }
}
