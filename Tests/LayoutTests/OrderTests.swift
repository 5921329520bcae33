import ArabicText
import Layout
import Testing

/// How rows are ordered; capitals stand for right-to-left letters.
@Suite struct OrderTests {
  @Test(arguments: [
    ("car IS RED", "car DER SI"), ("THE CAR IS red", "red SI RAC EHT"),
    ("HE SAID (abc) NOW", "WON (abc) DIAS EH"), ("say (ABC) now", "say (CBA) now"),
    ("THE (BIG) CAR", "RAC (GIB) EHT"), ("A <B> [C] {D} «E»", "«E» {D} [C] <B> A"),
    ("IN 2011-2024 HERE", "EREH 2011-2024 NI"), ("A 12,5 B", "B 12,5 A"), ("A b, c D", "D b, c A"),
    ("A.", ".A"), ("a.", "a."), ("A: 1) B", "B (1 :A"), ("A \"B\" C", "C \"B\" A"),
  ])
  func ordersARow(text: String, row: String) {
    #expect(CapRTL(text).rows == [row])
  }

  @Test func rowsAreBrokenBeforeTheyAreOrdered() {
    #expect(CapRTL("THE red car IS FAST", width: 8).rows == ["red EHT", "SI car", "TSAF"])
  }

  @Test func levelsAreThoseOfTheWholeParagraph() {
    #expect(CapRTL("THE CAR red 12 car", width: 7).rows == ["RAC EHT", "red 12", "car"])
    #expect(CapRTL("A (red car B) C", width: 6).rows == ["red) A", "(B car", "C"])
  }

  @Test(arguments: [
    ("A", Direction.rightToLeft), ("a", .leftToRight), ("1 A", .rightToLeft),
    ("(1) a", .leftToRight), ("\u{2067}A\u{2069} a", .leftToRight), ("\u{2066}a A", .rightToLeft),
    ("12", .rightToLeft), ("", .rightToLeft),
  ])
  func aParagraphReadsAsItsFirstStrongCharacterOutsideOfIsolates(
    text: String, direction: Direction
  ) {
    #expect(CapRTL(text).direction == direction)
  }

  @Test func aDirectionMayBeAskedFor() {
    #expect(CapRTL("A b", direction: .leftToRight).rows == ["A b"])
    #expect(CapRTL("a B", direction: .rightToLeft).rows == ["B a"])
  }

  @Test func controlsOfTheSourceAreObeyedUntilTheLineEndsAndNeverShown() {
    #expect(CapRTL("a \u{202E}bcd\u{202C} e").rows == ["a dcb e"])
    #expect(CapRTL("a \u{202E}bcd\nefg").rows == ["a dcb efg"])
    #expect(CapRTL("A \u{2066}b C\u{2069} D").rows == ["D b C A"])
  }
}
