/// One or two cells of a row to be, in logical order. A long article has millions: numbers are as
/// small as they can be, for no text has 2 GB.
struct LogicalCell: Hashable, Sendable {
  /// What is shown: a base in its form, and marks.
  private(set) var glyph: String
  private let start: Int32
  private var end: Int32
  private let index: Int32
  private let cellCount: UInt8
  private var markCount: UInt8 = 0
  /// Whether this is white space behind which a row may end.
  let isBreak: Bool

  /// 1 or 2 cells.
  var width: Int { Int(cellCount) }
  /// The index of the base in the laid-out text; its level is the cell's.
  var scalar: Int { Int(index) }
  /// The bytes of the source that the cell shows.
  var source: Range<Int> { Int(start)..<Int(end) }

  /// How many marks a cell takes besides its base: curses gives a cell five characters
  /// (CCHARW_MAX).
  static let markLimit = 4

  init(_ glyph: Unicode.Scalar, width: Int, scalar: Int, source: Range<Int>, isBreak: Bool = false)
  {
    self.glyph = String(Character(glyph))
    cellCount = UInt8(width)
    index = Int32(scalar)
    start = Int32(source.lowerBound)
    end = Int32(source.upperBound)
    self.isBreak = isBreak
  }

  /// Hangs a mark on the glyph; one that finds no room is part of the cell unseen.
  mutating func hang(_ mark: Unicode.Scalar, from other: Range<Int>) {
    take(other)
    guard markCount < LogicalCell.markLimit else { return }
    glyph.unicodeScalars.append(mark)
    markCount += 1
  }

  /// Lets the cell stand for more of the source without showing more.
  mutating func take(_ other: Range<Int>) {
    end = max(end, Int32(other.upperBound))
  }
}
