internal import Screen

/// Which of the terminal's numbered colours stand for ours.
///
/// ncurses draws numbered colours only. Where the terminal has true colour, the number that comes
/// nearest is given the very colour that is wanted (OSC 4) for as long as the terminal is ours;
/// one that ignores this still shows the nearest. ncurses could do that too, but takes it back by
/// resetting the whole palette, the part that the user has changed included.
struct Colors {
  /// How many the terminal has; 0 is none.
  let count: Int
  /// Whether a number can be given any colour.
  let isTrue: Bool
  private var numbers: [Style.Color: Int32] = [:]
  private var unsent: [UInt8] = []

  init(count: Int, isTrue: Bool) {
    self.count = count
    self.isTrue = isTrue && count >= 256
  }

  /// The number of a colour; -1 is the terminal's own.
  mutating func number(of color: Style.Color) -> Int32 {
    switch color {
    case .standard: return -1
    case .indexed(let index): return Int32(Palette.nearest(to: index, of: count))
    case .rgb(let red, let green, let blue):
      if let known = numbers[color] { return known }
      let nearest = Palette.nearest(to: (Int(red), Int(green), Int(blue)), of: count)
      let taken = Set(numbers.values)
      let number = isTrue ? nearest.first { !taken.contains(Int32($0)) } : nil
      numbers[color] = Int32(number ?? nearest[0])
      if number != nil { unsent += definition(of: color) }
      return Int32(number ?? nearest[0])
    }
  }

  /// What tells the terminal of the colours that it has not been told of.
  mutating func takeUnsent() -> [UInt8] {
    defer { unsent = [] }
    return unsent
  }

  /// What gives the numbers back the colours that they had (OSC 104).
  var restoring: [UInt8] {
    guard isTrue, !numbers.isEmpty else { return [] }
    let list = numbers.values.sorted().map(String.init).joined(separator: ";")
    return Array("\u{1B}]104;\(list)\u{1B}\\".utf8)
  }

  /// The terminal has been given back and must be told of every colour again.
  mutating func forget() {
    guard isTrue else { return }
    unsent = numbers.keys.flatMap(definition)
  }

  private func definition(of color: Style.Color) -> [UInt8] {
    guard case .rgb(let red, let green, let blue) = color, let number = numbers[color] else {
      return []
    }
    let parts = [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return Array("\u{1B}]4;\(number);rgb:\(parts.joined(separator: "/"))\u{1B}\\".utf8)
  }
}
