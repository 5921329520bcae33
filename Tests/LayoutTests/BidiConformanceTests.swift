import Foundation
import Testing

@testable import Layout

/// The official cases of UAX #9 (Debian package unicode-data), through the functions that the
/// layout itself calls; isolates that the layout adds are no part of them.
@Suite struct BidiConformanceTests {
  @Test func everyOfficialCharacterCaseComesOutRight() throws {
    guard let lines = try OfficialCases.lines(of: "BidiCharacterTest.txt") else { return }
    var failures: [Substring] = []
    var count = 0
    for line in lines {
      let fields = line.split(separator: ";")
      guard fields.count == 5 else { continue }
      count += 1
      let scalars = fields[0].split(separator: " ").map { UInt32($0, radix: 16) ?? 0 }
      let result = Resolution(scalars, OfficialCases.direction(fields[1], of: scalars))
      let levels = fields[3].split(separator: " ").map { Int8($0) }
      let order = fields[4].split(separator: " ").compactMap { Int($0) }
      if !result.matches(level: Int8(fields[2]), levels: levels, order: order) {
        failures.append(line)
      }
    }
    #expect(count > 90_000)
    #expect(failures.isEmpty, "\(failures.count) of \(count), first \(failures.prefix(3))")
  }
}

/// What the layout makes of a case.
struct Resolution {
  let paragraph: BidiParagraph

  init(_ scalars: [UInt32], _ direction: Direction) {
    paragraph = BidiParagraph(scalars, direction: direction)
  }

  /// Whether this is what a case expects; a scalar without an expected level is removed (X9).
  func matches(level: Int8?, levels: [Int8?], order: [Int]) -> Bool {
    (paragraph.direction == .leftToRight ? 0 : 1) == level
      && zip(paragraph.levels, levels).allSatisfy { $1 == nil || $0 == $1 }
      && paragraph.visualOrder(of: levels.indices).filter { levels[$0] != nil } == order
  }
}

/// The files of cases.
enum OfficialCases {
  /// The lines of a file without comments; nil, with a message, where it is not installed, which
  /// is a failure on the machine that tests every change (CI=true).
  static func lines(of name: String) throws -> [Substring]? {
    let path = "/usr/share/unicode/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      let message = "\(path) is missing: install unicode-data"
      print(message)
      if ProcessInfo.processInfo.environment["CI"] == "true" { Issue.record("\(message)") }
      return nil
    }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .map { Substring($0) }
  }

  /// The direction that a case asks for: 0, 1, or 2 for that of the first strong character.
  static func direction(_ field: Substring, of scalars: [UInt32]) -> Direction {
    switch field {
    case "0": .leftToRight
    case "1": .rightToLeft
    default: Direction(firstStrongOf: scalars) ?? .leftToRight
    }
  }
}
