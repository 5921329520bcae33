import Testing

@testable import Claims

@Suite struct SuffixPronounTests {
  @Test(arguments: [
    ("قوله", "قول+ه"), ("بقولهم", "بقول+هم"), ("وصفوها", "وصفو+ها"), ("يراه", "يرا+ه"),
    ("أبلغني", "أبلغ+ني"), ("لديهما", "لدي+هما"), ("له", "ل+ه"),
  ])
  func isCutOff(word: String, reading: String) {
    let readings = SuffixPronoun.readings(of: word[...]).map { "\($0.stem)+\($0.pronoun)" }
    #expect(readings.contains(reading))
  }

  @Test(arguments: ["قال", "سيارة", "ه", "نا", ""])
  func standsBehindAStem(word: String) {
    #expect(SuffixPronoun.readings(of: word[...]).isEmpty)
  }

  @Test(arguments: [
    ("قوته", ["قوت", "قوة"]), ("يراه", ["يرا", "يرى"]), ("إليه", ["إلي", "إلى"]),
    ("رآه", ["رأى", "رآ"]), ("وصفوه", ["وصفوا", "وصفو"]), ("وزرائهم", ["وزراء", "وزرائ"]),
    ("قولها", ["قول"]),
  ])
  func changesTheStem(word: String, stems: [String]) {
    #expect(SuffixPronoun.readings(of: word[...]).first?.stems == stems)
  }
}
