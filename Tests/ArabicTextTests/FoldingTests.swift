import ArabicText
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("أحمد", "احمد"), ("مُؤَقَّتًا", "موقتا"), ("فتى", "فتي"), ("جامعة", "جامعه"),
    ("الـــسلام", "السلام"), ("ﻻ", "لا"), ("٢٠٢٤", "2024"), ("CNN", "cnn"),
  ])
  func foldsWhatWritersDrop(word: String, form: String) {
    #expect(word.folded == form)
  }
}
