internal import ArabicText
import TestSupport
import Testing

@testable import Layout

/// The official cases of UAX #9, complete, through the functions that the layout itself calls;
/// the isolates that the layout adds are no part of them.
@Suite struct BidiConformanceTests {
  private static let characters = UnicodeFile("BidiCharacterTest.txt")
  private static let classes = UnicodeFile("BidiTest.txt")

  @Test(.enabled(if: characters.isExpected, "needs the package unicode-data"))
  func everyCaseOfCharactersComesOutRight() throws {
    var count = 0
    var failures: [[Substring]] = []
    for fields in try Self.characters.lines().lazy.map(\.fields) {
      count += 1
      let levels = fields[3].words.map { Int8($0) ?? Resolution.removed }
      let resolution = Resolution(fields[0].scalarValues, direction: fields[1])
      let order = fields[4].words.compactMap { Int($0) }
      if resolution.paragraphLevel != Int(fields[2])
        || !resolution.matches(levels: levels, order: order)
      {
        failures.append(fields)
      }
    }
    #expect(count > 90_000)
    #expect(failures.isEmpty)
  }

  @Test(.enabled(if: classes.isExpected, "needs the package unicode-data"))
  func everyCaseOfClassesComesOutRight() throws {
    var count = 0
    var failures: [String] = []
    var levels: [Int8] = []
    var order: [Int] = []
    for line in try Self.classes.lines() {
      if line.first == UInt8(ascii: "@") {
        let words = Substring(line).split(whereSeparator: \.isWhitespace)
        if words[0] == "@Levels:" {
          levels = words.dropFirst().map { Int8($0) ?? Resolution.removed }
        }
        if words[0] == "@Reorder:" { order = words.dropFirst().compactMap { Int($0) } }
        continue
      }
      let fields = line.fields
      let scalars = fields[0].words.compactMap { Resolution.representatives[$0] }
      for (bit, direction) in (["2", "0", "1"] as [Substring]).enumerated()
      where (Int(fields[1], radix: 16) ?? 0) >> bit & 1 == 1 {
        count += 1
        let resolution = Resolution(scalars, direction: direction)
        if !resolution.matches(levels: levels, order: order) {
          failures.append("\(fields) \(direction)")
        }
      }
    }
    #expect(count > 770_000)
    #expect(failures.isEmpty)
  }
}

/// What the layout makes of a case.
private struct Resolution {
  let paragraph: BidiParagraph

  /// Resolves scalars in direction 0, 1, or 2: that of the first strong character.
  init(_ scalars: [UInt32], direction: Substring) {
    let direction: Direction? =
      switch direction {
      case "0": .leftToRight
      case "1": .rightToLeft
      default: Direction(firstStrongOf: scalars)
      }
    paragraph = BidiParagraph(scalars, direction: direction ?? .leftToRight)
  }

  var paragraphLevel: Int { paragraph.direction == .leftToRight ? 0 : 1 }

  /// The level expected of a scalar that the algorithm removes (X9).
  static let removed: Int8 = -1

  /// Whether this is what a case expects. Loops instead of chains: most of a debug build's time
  /// would go to them.
  func matches(levels: [Int8], order: [Int]) -> Bool {
    guard paragraph.levels.count == levels.count else { return false }
    for index in levels.indices where levels[index] != Resolution.removed {
      if paragraph.levels[index] != levels[index] { return false }
    }
    return paragraph.visualOrder(of: levels.indices)
      .filter { levels[$0] != Resolution.removed } == order
  }

  /// A scalar of each bidi class.
  static let representatives: [Substring: UInt32] = [
    "L": 0x61, "R": 0x5D0, "EN": 0x30, "ES": 0x2B, "ET": 0x23, "AN": 0x660, "CS": 0x2C,
    "B": 0x2029, "S": 0x09, "WS": 0x20, "ON": 0x21, "BN": 0xAD, "NSM": 0x300, "AL": 0x627,
    "LRO": 0x202D, "RLO": 0x202E, "LRE": 0x202A, "RLE": 0x202B, "PDF": 0x202C, "LRI": 0x2066,
    "RLI": 0x2067, "FSI": 0x2068, "PDI": 0x2069,
  ]
}
