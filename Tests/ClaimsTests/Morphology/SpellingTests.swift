import ArabicText
import Testing

@testable import Claims

@Suite struct SpellingTests {
  @Test(arguments: [
    "أُذُن", "إِعْلَان", "آمِر", "أُومِن", "رَأْس", "بِئْر", "بُؤْس", "سُؤَال", "مَسْأَلَة", "سُئِل", "رَؤُوف",
    "مُؤَامَرَة", "هَيْئَة", "قِرَاءَة", "مُرُوءَة", "قُرْآن", "شَاطِئ", "تَبَاطُؤ", "خَطَأ", "جُزْء", "ضَوْء", "هُدُوء",
    "بَرِيئُون", "مُسْتَاءَان", "مَبْدَآن", "رَدَّ", "مُدَوَّنَة", "اِدَّعَى", "عُلْيَا",
  ])
  func spellsWhatItReads(word: String) throws {
    let letters = try #require([Letter](vocalised: word))
    #expect(letters.spelled == word.bare)
  }

  @Test(arguments: [
    ("قَرَؤُوا", ["قرؤوا", "قرأوا"]), ("جَاؤُوا", ["جاؤوا", "جاءوا"]), ("مَسْؤُول", ["مسؤول", "مسئول"]),
    ("قَارِئُون", ["قارئون"]),
  ])
  func knowsTheOtherSeatBeforeALongU(word: String, spellings: [String]) throws {
    let letters = try #require([Letter](vocalised: word))
    #expect(letters.spellings == spellings)
  }

  @Test(arguments: ["قالx", "said", "قَالَ "])
  func readsNoOtherScript(word: String) {
    #expect([Letter](vocalised: word) == nil)
  }
}
