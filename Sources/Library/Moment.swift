/// A point in time, to the second.
public struct Moment: Hashable, Comparable, Sendable {
  /// The seconds since the beginning of 1970 in UTC, leap seconds not counted (POSIX).
  public let seconds: Int

  /// The point so many seconds behind the beginning of 1970.
  public init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads ISO 8601: `2024-11-30`, `2024-11-30T18:05`, with seconds, a fraction, `Z` or `+03:00`;
  /// nil for anything else. Without a zone it is UTC, and a date alone is its beginning.
  public init?(_ text: some StringProtocol) {
    var digits = Digits(text)
    guard let year = digits.number(4), digits.skip("-"), let month = digits.number(2),
      digits.skip("-"), let day = digits.number(2), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    var seconds = Self.days(year: year, month: month, day: day) * 86_400
    if digits.skip("T") || digits.skip("t") || digits.skip(" ") {
      guard let time = digits.time(), let zone = digits.zone() else { return nil }
      seconds += time - zone
    }
    guard digits.isAtEnd else { return nil }
    self.init(seconds: seconds)
  }

  /// Whether one point lies before another.
  public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    days(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
      - days(year: year, month: month, day: 1)
  }

  /// The days from 1970-01-01 to a day of the Gregorian calendar; a year is taken to begin in
  /// March, so that the leap day is its last.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let century = shifted / 100
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - century + century / 4 + dayOfYear - 719_468
  }
}

/// The signs of a date, read from the left.
private struct Digits {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) {
    rest = Array(text.utf8)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// A number of exactly so many digits.
  mutating func number(_ count: Int) -> Int? {
    guard rest.count >= count, rest.prefix(count).allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// The seconds of `18:05`, `18:05:30` or `18:05:30.25`.
  mutating func time() -> Int? {
    guard let hour = number(2), skip(":"), let minute = number(2),
      hour < 24 || hour == 24 && minute == 0,
      minute < 60
    else {
      return nil
    }
    guard skip(":") else { return hour * 3600 + minute * 60 }
    guard let second = number(2), second < 61 else { return nil }
    if skip(".") || skip(",") { while number(1) != nil {} }
    return hour * 3600 + minute * 60 + second
  }

  /// The seconds that `Z`, `+03:00`, `+0300`, `+03` or nothing is ahead of UTC.
  mutating func zone() -> Int? {
    if isAtEnd || skip("Z") || skip("z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hour = number(2) else { return nil }
    _ = skip(":")
    return sign * (hour * 3600 + (isAtEnd ? 0 : (number(2) ?? 0)) * 60)
  }
}
