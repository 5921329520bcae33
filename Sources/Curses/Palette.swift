/// The 256 colours of xterm, for terminals that have fewer.
enum Palette {
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
}
