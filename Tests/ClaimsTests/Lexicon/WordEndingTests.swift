import Testing

@testable import Claims

@Suite struct WordEndingTests {
  @Test func comparesLetters() {
    #expect("وزارة".ends(in: "ة"))
    #expect(!"وزاره".ends(in: "ة"))
    #expect(!"ة".ends(in: "رة"))
    #expect("الوزير".begins(with: "ال"))
    #expect("بالوزير"[...].without(beginning: "ب") == "الوزير")
    #expect("قالوا"[...].without(ending: "وا") == "قال")
  }
}
