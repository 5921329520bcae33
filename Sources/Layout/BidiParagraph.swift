internal import CFriBidi

/// A paragraph's embedding levels, and the visual order that they give to its lines (UAX #9).
struct BidiParagraph {
  /// The direction that the levels start from.
  let direction: Direction
  /// The bidi class of each scalar.
  let types: [UInt32]
  /// The embedding level of each scalar; odd ones read from right to left.
  let levels: [Int8]

  /// Resolves the levels of a paragraph's scalars (X1–N2, I1–I2).
  init(_ scalars: [UInt32], direction: Direction) {
    let count = scalars.count
    var types = [UInt32](repeating: 0, count: count)
    var brackets = [UInt32](repeating: 0, count: count)
    var levels = [Int8](repeating: Int8(direction.level), count: count)
    CFriBidi_classify(scalars, Int32(count), &types, &brackets)
    CFriBidi_resolve(types, brackets, Int32(count), direction.level, &levels)
    self.direction = direction
    self.types = types
    self.levels = levels
  }

  /// The indices of a line's scalars from left to right (L1 and L2).
  func visualOrder(of line: Range<Int>) -> [Int] {
    var map = line.map { Int32($0) }
    var lineLevels = Array(levels[line])
    types[line].withUnsafeBufferPointer {
      CFriBidi_reorder(
        $0.baseAddress, Int32(line.count), direction.level, &lineLevels, &map)
    }
    return map.map { Int($0) }
  }
}

extension Direction {
  /// The direction of the first strong character outside of isolates (P2 and P3); nil without one.
  init?(firstStrongOf scalars: [UInt32]) {
    let count = scalars.count
    var types = [UInt32](repeating: 0, count: count)
    var brackets = types
    CFriBidi_classify(scalars, Int32(count), &types, &brackets)
    switch CFriBidi_first_strong_level(types, Int32(count)) {
    case 0: self = .leftToRight
    case 1: self = .rightToLeft
    default: return nil
    }
  }

  fileprivate var level: Int32 { self == .leftToRight ? 0 : 1 }
}
