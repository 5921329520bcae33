internal import CNcurses
internal import Screen

/// Which of the terminal's numbered colours stand for ours.
///
/// ncurses draws numbered colours only. Where the terminal has true colour, the number that comes
/// nearest is given the very colour that is wanted (OSC 4), for as long as the terminal is ours;
/// one that ignores this still shows the nearest.
struct Colors {
  /// How many the terminal has; 0 is none.
  let count: Int
  /// Whether a number can be given any colour.
  let isTrue: Bool
  private var numbers: [Style.Color: Int32] = [:]

  init(count: Int, isTrue: Bool) {
    self.count = count
    self.isTrue = isTrue && count >= 256
  }

  /// The number of a colour; -1 is the terminal's own.
  mutating func number(of color: Style.Color) -> Int32 {
    switch color {
    case .standard: -1
    case .indexed(let index): Int32(Palette.nearest(to: index, of: count))
    case .rgb(let red, let green, let blue):
      numbers[color] ?? enter(color, (Int(red), Int(green), Int(blue)))
    }
  }

  private mutating func enter(_ color: Style.Color, _ parts: Palette.Parts) -> Int32 {
    let nearest = Palette.nearest(to: parts, of: count).map(Int32.init)
    let taken = Set(numbers.values)
    let free = isTrue ? nearest.first { !taken.contains($0) } : nil
    let number = free ?? nearest[0]
    if free != nil {
      let values = [parts.red, parts.green, parts.blue].map(Self.thousandths)
      init_extended_color(number, values[0], values[1], values[2])
    }
    numbers[color] = number
    return number
  }

  /// ncurses counts to 1000; rounded up, because terminfo's way back to 255 rounds down.
  private static func thousandths(_ value: Int) -> Int32 { Int32((value * 1000 + 254) / 255) }
}
