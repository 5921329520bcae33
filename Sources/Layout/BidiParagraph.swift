internal import CFriBidi

/// A paragraph's embedding levels, and the visual order that they give to its lines (UAX #9).
struct BidiParagraph: Hashable, Sendable {
  /// The direction that the levels start from.
  let direction: Direction
  /// The bidi class of each scalar.
  let types: [UInt32]
  /// The embedding level of each scalar; odd ones read from right to left.
  let levels: [Int8]

  /// Resolves the levels of a paragraph's scalars (X1–N2, I1–I2).
  init(_ scalars: [UInt32], direction: Direction) {
    let classes = BidiClasses(scalars)
    var levels = [Int8](repeating: 0, count: scalars.count)
    for stretch in classes.stretches {
      CFriBidi_resolve(
        classes.types, classes.brackets, Int32(stretch.lowerBound), Int32(stretch.count),
        direction.level, &levels)
    }
    self.direction = direction
    self.types = classes.types
    self.levels = levels
  }

  /// The indices of a line's scalars from left to right (L1 and L2).
  func visualOrder(of line: Range<Int>) -> [Int] {
    var indices = line.map { Int32($0) }
    var levels = Array(levels[line])
    CFriBidi_reorder(
      types, Int32(line.lowerBound), Int32(line.count), direction.level, &levels, &indices)
    return indices.map { Int($0) }
  }
}

extension Direction {
  /// The direction of the first strong character outside of isolates (P2 and P3); nil without one.
  init?(firstStrongOf scalars: [UInt32]) {
    let types = BidiClasses(scalars).types
    switch CFriBidi_first_strong_level(types, Int32(types.count)) {
    case 0: self = .leftToRight
    case 1: self = .rightToLeft
    default: return nil
    }
  }

  fileprivate var level: Int32 { self == .leftToRight ? 0 : 1 }
}
