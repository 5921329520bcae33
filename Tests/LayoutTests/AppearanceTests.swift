import TestSupport
import Testing

@testable import Layout

@Suite struct AppearanceTests {
  private static let widths = UnicodeFile("EastAsianWidth.txt")

  @Test(.enabled(if: widths.isExpected, "needs the package unicode-data"))
  func wideCharactersAreThoseOfUnicode() throws {
    var wide: Set<UInt32> = []
    for fields in try Self.widths.lines().lazy.map(\.fields) where ["W", "F"].contains(fields[1]) {
      let ends = fields[0].split(separator: "..").compactMap { UInt32($0, radix: 16) }
      wide.formUnion(ends[0]...ends[ends.count - 1])
    }
    let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    #expect(scalars.filter { $0.isWide != wide.contains($0.value) }.isEmpty)
  }

  @Test(
    arguments: [
      ("a", .character(width: 1)), ("ب", .character(width: 1)), ("漢", .character(width: 2)),
      ("👍", .character(width: 2)), (" ", .space(width: 1)), ("\t", .space(width: 1)),
      ("\n", .space(width: 1)), ("\u{2029}", .space(width: 1)), ("\u{A0}", .space(width: 1)),
      ("\u{3000}", .space(width: 2)), ("\u{64E}", .mark), ("\u{670}", .mark), ("\u{301}", .mark),
      ("\u{5B0}", .mark), ("\u{20E3}", .mark), ("\u{11A8}", .mark), ("\u{200D}", .nothing),
      ("\u{202E}", .nothing), ("\u{FE0F}", .nothing), ("\u{600}", .nothing), ("\u{6DD}", .nothing),
      ("\u{8E2}", .nothing), ("\u{AD}", .nothing), ("\u{3164}", .nothing), ("\u{0}", .unprintable),
      ("\u{1B}", .unprintable), ("\u{7F}", .unprintable), ("\u{9B}", .unprintable),
      ("\u{E000}", .unprintable), ("\u{378}", .unprintable), ("\u{FFFE}", .unprintable),
    ] as [(Unicode.Scalar, Appearance)])
  func aScalarShows(scalar: Unicode.Scalar, appearance: Appearance) {
    #expect(scalar.appearance == appearance)
  }

  @Test func noControlOfAnyKindIsEverShown() {
    for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .unassigned:
        let shows = [Appearance.nothing, .unprintable, .space(width: 1)]
        #expect(shows.contains(scalar.appearance), "\(scalar.value)")
      default: break
      }
    }
  }
}
