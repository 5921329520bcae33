/// The colour that a terminal has behind its text.
public struct Background: Hashable, Sendable {
  /// Red, green and blue, from 0 to 255 each.
  public let red, green, blue: UInt8

  /// A colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads the answer to OSC 11 behind `11;`: `rgb:` or `rgba:` and one to four hexadecimal
  /// digits for each part (XParseColor); nil for another.
  init?(answer: Substring) {
    let halves = answer.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, ["rgb", "rgba"].contains(halves[0]) else { return nil }
    let digits = halves[1].prefix { $0.isHexDigit || $0 == "/" }
    let parts = digits.split(separator: "/").prefix(3).compactMap(Self.part)
    guard parts.count == 3 else { return nil }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  private static func part(_ digits: Substring) -> UInt8? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16) else { return nil }
    return UInt8(value * 255 / ((1 << (4 * digits.count)) - 1))
  }

  /// What the variable COLORFGBG of rxvt and Konsole tells: the numbers of foreground and
  /// background among the 16 colours, as `15;default;0`.
  public init?(environment: [String: String]) {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let number = Int(last),
      (0...15).contains(number)
    else { return nil }
    let isDark = number < 7 || number == 8
    self.init(red: isDark ? 0 : 255, green: isDark ? 0 : 255, blue: isDark ? 0 : 255)
  }

  /// Whether light text reads well on it: its luma (ITU-R BT.601) is below the half.
  public var isDark: Bool { 299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 127_500 }
}

extension Background {
  /// The colour as the web writes it, `#1e1e1e`.
  public var hexadecimal: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
