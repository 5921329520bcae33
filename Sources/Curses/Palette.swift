/// The 256 colours of xterm, for terminals that have fewer.
enum Palette {
  /// Red, green and blue, from 0 to 255 each.
  typealias Parts = (red: Int, green: Int, blue: Int)

  /// The colour that comes nearest to one of 256 where there are only `count`, at least 8.
  static func nearest(to index: UInt8, of count: Int) -> Int {
    let index = Int(index)
    switch index {
    case _ where count >= 256, ..<min(count, 16): return index
    case ..<16: return index - 8
    case ..<232: return basic((index - 16) / 36, (index - 16) / 6 % 6, (index - 16) % 6)
    default: return index < 244 ? 0 : 7
    }
  }

  /// One of the 8: a bit for each of red, green and blue that is at least half on (of 0...5).
  private static func basic(_ red: Int, _ green: Int, _ blue: Int) -> Int {
    (red > 2 ? 1 : 0) + (green > 2 ? 2 : 0) + (blue > 2 ? 4 : 0)
  }

  /// The numbers that come nearest to a colour where there are `count`, at least 8, the nearest
  /// first. Of 256 the 16 of the user, whose values nobody knows, are passed over.
  static func nearest(to color: Parts, of count: Int) -> [Int] {
    let numbers = count >= 256 ? 16..<256 : 0..<min(count, 16)
    let distances = numbers.map { ($0, distance(parts(of: $0), color)) }
    return distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  private static func distance(_ a: Parts, _ b: Parts) -> Int {
    let differences = [a.red - b.red, a.green - b.green, a.blue - b.blue]
    return differences.reduce(0) { $0 + $1 * $1 }
  }

  /// What xterm shows for a number unless told otherwise (its 256colres.h and XTerm-col.ad).
  static func parts(of number: Int) -> Parts {
    switch number {
    case ..<16: return basics[number]
    case ..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
  }

  private static let basics: [Parts] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
