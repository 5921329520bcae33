import TestSupport
import Testing

@testable import Import

@Suite struct EncodingTests {
  private static let sentence =
    "وقالت مديرة المكتبة إن القاعة الجديدة، وهي الثانية في المدينة، تفتح أبوابها يوم الأحد."
  private static let singleBytes: [TextEncoding] = [.windows1256, .iso8859Arabic]

  @Test(arguments: TextEncoding.allCases)
  func isToldByLetters(_ encoding: TextEncoding) throws {
    #expect(try String(found: bytes(Self.sentence, in: encoding)[...]) == Self.sentence)
  }

  @Test func isToldByItsMark() throws {
    let marked: [[UInt8]] = [
      [0xEF, 0xBB, 0xBF] + bytes("نعم", in: .utf8),
      [0xFF, 0xFE] + bytes("نعم", in: .utf16LittleEndian),
      [0xFE, 0xFF] + bytes("نعم", in: .utf16BigEndian),
    ]
    for bytes in marked { #expect(try String(found: bytes[...]) == "نعم") }
  }

  @Test(arguments: [
    "text/html; charset=windows-1256", "text/html;charset=\"ISO-8859-6\"", "text/html", nil,
    "text/html; charset=iso-8859-1", "text/html; charset=utf-8", "text/html; charset=nonsense",
  ])
  func isToldByLettersWhateverIsDeclared(_ contentType: String?) throws {
    for encoding in TextEncoding.allCases {
      let bytes = bytes(Self.sentence, in: encoding)
      #expect(try String(found: bytes[...], contentType: contentType) == Self.sentence)
    }
  }

  @Test(arguments: zip(singleBytes, ["مال", "ولم"]))
  func isAsDeclaredWhereLettersDoNotSay(_ encoding: TextEncoding, _ word: String) throws {
    let label = encoding == .windows1256 ? "windows-1256" : "iso-8859-6"
    let heads = ["<meta charset=\(label)>", "<?xml version='1.0' encoding='\(label)'?>"]
    for head in heads {
      let bytes = Array(head.utf8) + bytes(word, in: encoding)
      #expect(try String(found: bytes[...]) == head + word)
    }
    #expect(
      try String(found: bytes(word, in: encoding)[...], contentType: "text/plain; charset=\(label)")
        == word)
  }

  @Test func repairsALittleDamageAndLosesNothingAround() throws {
    let bytes = Array(Self.sentence.utf8).dropLast(3) + [0xD9] + Array(" نعم".utf8)
    let text = try String(found: bytes[...])
    #expect(text.hasPrefix("وقالت مديرة"))
    #expect(text.hasSuffix("\u{FFFD} نعم"))
    let cut = Array("قال الوزير إن الجسر آ".utf8).dropLast() + [0xFF, 0xFE]
    #expect(try String(found: cut[...]).hasPrefix("قال الوزير إن الجسر "))
  }

  @Test(
    arguments: [
      ([], ImportError.empty), (Array(" \n\u{FEFF}".utf8), .empty), ([0], .binary),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], .binary),
      ([1, 2, 3, 4, 5, 65], .binary),
    ] as [([UInt8], ImportError)])
  func saysWhatIsNoText(bytes: [UInt8], error: ImportError) {
    #expect(throws: error) { try String(found: bytes[...]) }
  }

  @Test(arguments: TextEncoding.allCases)
  func decodesAnyBytes(_ encoding: TextEncoding) {
    for length in 0...5 {
      let bytes = [UInt8](repeating: 0xD8, count: length) + (0...255).map { UInt8($0) }
      #expect(!encoding.decoded(bytes[...]).isEmpty)
    }
  }

  /// A text in an encoding, as another program would have written it.
  private func bytes(_ text: String, in encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1256, .iso8859Arabic:
      text.unicodeScalars.map { scalar in
        let byte = (0...255).first {
          encoding.decoded([UInt8($0)]).unicodeScalars.first == scalar
        }
        return UInt8(byte ?? 0x3F)
      }
    }
  }

  @Test func holdsTheRowsOfTheTwoPages() {
    // By the charts of Microsoft's 1256 and of ECMA-114: قال, then a comma.
    #expect(TextEncoding.windows1256.decoded([0xDE, 0xC7, 0xE1, 0xA1]) == "قال،")
    #expect(TextEncoding.iso8859Arabic.decoded([0xE2, 0xC7, 0xE4, 0xAC]) == "قال،")
    #expect(TextEncoding.windows1256.decoded([0x81, 0x8D, 0x90, 0xED, 0xEC, 0xE9]) == "پچگيىé")
  }
}
