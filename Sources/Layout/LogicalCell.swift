/// One or two cells of a row to be, in logical order.
struct LogicalCell: Hashable, Sendable {
  /// What is shown: a base in its form, and marks.
  private(set) var glyph: String
  /// 1 or 2 cells.
  let width: Int
  /// The index of the base in the laid-out text; its level is the cell's.
  let scalar: Int
  /// The bytes of the source that the cell shows.
  private(set) var source: Range<Int>
  /// Whether this is white space behind which a row may end.
  let isBreak: Bool
  private var marks = 0

  /// How many marks a cell takes besides its base: curses gives a cell five characters
  /// (CCHARW_MAX).
  static let markLimit = 4

  init(_ glyph: Unicode.Scalar, width: Int, scalar: Int, source: Range<Int>, isBreak: Bool = false)
  {
    self.glyph = String(Character(glyph))
    self.width = width
    self.scalar = scalar
    self.source = source
    self.isBreak = isBreak
  }

  /// Hangs a mark on the glyph; one that finds no room is part of the cell unseen.
  mutating func hang(_ mark: Unicode.Scalar, from other: Range<Int>) {
    take(other)
    guard marks < LogicalCell.markLimit else { return }
    glyph.unicodeScalars.append(mark)
    marks += 1
  }

  /// Lets the cell stand for more of the source without showing more.
  mutating func take(_ other: Range<Int>) {
    source = source.lowerBound..<max(source.upperBound, other.upperBound)
  }
}
