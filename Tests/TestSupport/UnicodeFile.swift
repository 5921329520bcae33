internal import Foundation

/// A file of the Unicode Character Database as Debian's package unicode-data installs it.
public struct UnicodeFile: Sendable {
  /// Where it is.
  public let path: String

  /// The file of a name, `UnicodeData.txt`.
  public init(_ name: String) {
    path = "/usr/share/unicode/" + name
  }

  /// Whether a test may ask for it: where it is not installed the test is skipped, but on the
  /// machine that tests every change (CI=true) it must be there.
  public var isExpected: Bool {
    FileManager.default.fileExists(atPath: path)
      || ProcessInfo.processInfo.environment["CI"] == "true"
  }

  /// Its lines without comments and empty ones.
  public func lines() throws -> [Substring.UTF8View] {
    try String(contentsOfFile: path, encoding: .utf8).utf8
      .split(separator: UInt8(ascii: "\n"))
      .map { $0.prefix { $0 != UInt8(ascii: "#") } }
      .filter { !$0.isEmpty }
  }
}

extension Substring.UTF8View {
  /// The fields between semicolons, without the spaces around them.
  public var fields: [Substring] {
    split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      let space = UInt8(ascii: " ")
      let start = field.drop { $0 == space }
      let end = start.lastIndex { $0 != space }.map(start.index(after:)) ?? start.startIndex
      return Substring(start[..<end])
    }
  }
}

extension Substring {
  /// The values between spaces.
  public var values: [Substring] {
    utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// Hexadecimal numbers between spaces.
  public var scalarValues: [UInt32] {
    values.compactMap { UInt32($0, radix: 16) }
  }
}
