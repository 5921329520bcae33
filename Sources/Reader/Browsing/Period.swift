internal import ArabicText

/// A stretch of days, as somebody types it: a year, a month or a day (ISO 8601), or two of these,
/// of which the second is the last.
public struct Period: Hashable, Sendable {
  /// When it begins, as ISO 8601.
  public let start: String
  /// When it is over, as ISO 8601.
  public let end: String

  /// Reads `2025`, `2025-03`, `2025-03-01` or `2025-03 2025-05`; nil for anything else.
  public init?(_ typed: String) {
    let dates = typed.folded.replacing("..", with: " ").split(separator: " ").map(Date.init)
    guard (1...2).contains(dates.count), let first = dates.first ?? nil,
      let last = dates.last ?? nil, first.start <= last.start
    else { return nil }
    start = first.start
    end = last.end
  }

  /// Reads one of them alone; nil for anything else.
  public init?(day typed: String) {
    guard let date = Date(typed.folded[...]) else { return nil }
    (start, end) = (date.start, date.end)
  }

  /// A year, perhaps a month of it and perhaps a day of that.
  private struct Date {
    let parts: [Int]

    init?(_ text: Substring) {
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      let limits = [1...9998, 1...12, 1...31]
      guard numbers.count == parts.count, (1...3).contains(numbers.count),
        zip(numbers, limits).allSatisfy({ $1.contains($0) }), parts[0].utf8.count == 4,
        numbers.count < 3 || numbers[2] <= Self.length(ofMonth: numbers[1], year: numbers[0])
      else { return nil }
      self.parts = numbers
    }

    var start: String { Self.day(parts + Array(repeating: 1, count: 3 - parts.count)) }

    var end: String {
      switch parts.count {
      case 1: Self.day([parts[0] + 1, 1, 1])
      case 2: Self.day(parts[1] == 12 ? [parts[0] + 1, 1, 1] : [parts[0], parts[1] + 1, 1])
      default: start + "T24:00"
      }
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
      switch month {
      case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }

    private static func day(_ parts: [Int]) -> String {
      zip(parts, [4, 2, 2]).map { number, width in
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
      }.joined(separator: "-")
    }
  }
}
