import ArabicText
import Testing

@testable import Claims

@Suite struct LetterCountTests {
  @Test(
    "Arabic is told from the languages that share its letters",
    arguments: [
      ("قال الوزير إن المدارس ستفتح أبوابها يوم الأحد.", true),
      ("قال الوزیر ان المدارس ستفتح ابوابها فی العاصمة.", true),
      ("وزیر آموزش گفت که مدرسه‌ها روز یکشنبه باز می‌شوند.", false),
      ("وزیر تعلیم نے کہا کہ اسکول اتوار کو کھلیں گے۔", false),
      ("وەزیری پەروەردە گوتی قوتابخانەکان ڕۆژی یەکشەممە دەکرێنەوە.", false),
      ("השר אמר כי בתי הספר ייפתחו ביום ראשון.", false),
      ("The minister said that schools would open on Sunday.", false),
      ("أعلنت شركة Samsung Electronics نتائجها.", true),
      ("التقى چاك ڤاليه رئيس الوفد.", true), ("", true), ("2024 .", true),
      ("قال 1234567890 مرة", true),
    ])
  func isArabic(text: String, expected: Bool) {
    #expect(LetterCount(text[...]).isArabic == expected)
  }

  @Test func textsOfOtherLanguagesNameNobody() {
    let text = "وزیر آموزش گفت که مدرسه‌ها روز یکشنبه باز می‌شوند و خبرگزاری رویترز آن را تأیید کرد."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.mentions.isEmpty)
    #expect(analysis.claims.isEmpty)
  }

  @Test func aForeignParagraphNamesNobody() {
    let text = """
      قال الوزير إن المدارس ستفتح أبوابها.
      Reuters said that the minister was in Beirut.
      """
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.mentions.map { text[$0.span] } == ["الوزير"])
  }
}
