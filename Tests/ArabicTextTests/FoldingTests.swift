import ArabicText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("أحمد", "احمد"), ("مُؤَقَّتًا", "موقتا"), ("فتى", "فتي"), ("جامعة", "جامعه"),
    ("الـــسلام", "السلام"), ("ﻻ", "لا"), ("٢٠٢٤", "2024"), ("CNN", "cnn"),
    ("ﺍﻟﺴﻼﻡ", "السلام"), ("ﷲ", "الله"), ("ﷺ", "صلي الله عليه وسلم"), ("ﺃﺣﻤﺪ", "احمد"),
    ("ﺟﺎﻣﻌﺔ", "جامعه"), ("مﹷد", "مد"), ("ا\u{654}حمد", "احمد"), ("القرا\u{653}ن", "القران"),
  ])
  func foldsWhatWritersDrop(word: String, form: String) {
    #expect(word.folded == form)
  }

  @Test(arguments: [("مُؤَقَّتًا", "مؤقتا"), ("جامعـة", "جامعة"), ("ا\u{654}حمد", "ا\u{654}حمد")])
  func baresLettersOfHarakatAlone(word: String, form: String) {
    #expect(word.bare == form)
  }

  /// A haraka makes the folding go letter by letter, and leaves nothing behind.
  @Test func foldsEveryLetterAloneAsAmongOthers() {
    for value in (0 as UInt32)...0xFFFF {
      guard let letter = Unicode.Scalar(value) else { continue }
      let words = "قال \(letter) له"
      #expect(words.folded.unicodeScalars.elementsEqual((words + "\u{651}").folded.unicodeScalars))
    }
  }
}
