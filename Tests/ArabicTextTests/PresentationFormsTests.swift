import ArabicText
import TestSupport
import Testing

@Suite struct PresentationFormsTests {
  private static let data = UnicodeFile("UnicodeData.txt")

  @Test(.enabled(if: data.isExpected, "needs the package unicode-data"))
  func everyFormIsSpelledAsUnicodeDecomposesIt() throws {
    var count = 0
    for fields in try Self.data.lines().lazy.map(\.fields) where fields[5].hasPrefix("<") {
      guard let form = UInt32(fields[0], radix: 16).flatMap(Unicode.Scalar.init) else { continue }
      guard (0xFB50...0xFDFF).contains(form.value) || (0xFE70...0xFEFC).contains(form.value)
      else { continue }
      count += 1
      let letters = fields[5].values.dropFirst().compactMap { UInt32($0, radix: 16) }
      #expect(form.spelledOut?.map(\.value) == Array(letters.drop { $0 == 0x20 }), "\(fields[0])")
    }
    #expect(count > 700)
  }

  @Test(arguments: ["ا", "ـ", "a", "\u{FD3E}", "\u{FEFF}", "\u{FBC2}"] as [Unicode.Scalar])
  func nothingElseIsSpelledOut(scalar: Unicode.Scalar) {
    #expect(scalar.spelledOut == nil)
  }
}
