import Testing

@testable import Library

@Suite struct SearchTermsTests {
  @Test(arguments: [
    ("المرصد", "للمرصد"), ("مرصد", "وبالمرصد"), ("أردوغان", "وإردوغان"), ("فتى", "فتي"),
    ("البحرين", "بحرين"), ("بحرين", "والبحرين"), ("ولد", "الولد"), ("مدينة", "مدينه"),
    ("الْعَرَبِيَّة", "العربية"), ("عـــراق", "بالعراق"), ("٢٠٢٤", "2024"), ("NATO", "nato"),
    ("حلب", "فحلب"), ("كلية", "لكلية"),
  ]) func findAWordInAllItsSpellings(wanted: String, written: String) {
    let terms = SearchTerms.wanted(wanted)
    #expect(terms.count == 1)
    #expect(SearchTerms.readings(of: written[...]).isSuperset(of: terms))
  }

  @Test(arguments: [
    ("ولد", "لد"), ("لد", "بلد"), ("الف", "ف"), ("سلام", "اسلام"), ("حلب", "حليب"),
  ]) func keepWordsApart(wanted: String, written: String) {
    #expect(SearchTerms.readings(of: written[...]).isDisjoint(with: SearchTerms.wanted(wanted)))
  }

  @Test func areAllThatAProcliticMayLeave() {
    #expect(SearchTerms.readings(of: "وللمرصد") == ["وللمرصد", "للمرصد", "لمرصد", "مرصد"])
    #expect(SearchTerms.readings(of: "والبحرين") == ["والبحرين", "البحرين", "بحرين"])
    #expect(SearchTerms.readings(of: "F-16") == ["f", "16"])
    #expect(SearchTerms.kept(["قال الوزير", "و"]) == "قال الوزير وزير و ")
  }

  @Test func areEqualForEqualNames() {
    #expect(SearchTerms.key("وزارة الخارجية") == SearchTerms.key("وزاره خارجية"))
    #expect(SearchTerms.key("وزارة الخارجية") != SearchTerms.key("وزير الخارجية"))
  }

  @Test func holdNoSignThatFTS5Reads() {
    #expect(SearchTerms.wanted("\"حلب\" OR F-16*) NEAR(") == ["حلب", "or", "f", "16", "near"])
  }
}
