extension TaggerModel {
  /// How the model lies in its bytes: a header, the transitions of the readings, the slots of word
  /// classes, the slots of features (the upper bits of the feature's hash over the number of its
  /// row), the rows of weights. All but the last are of four bytes.
  package struct Layout {
    /// The first word of the header: the form of the file.
    package static let mark: UInt32 = 0x4E53_4903
    /// How many bytes the header has: mark, step, slots of classes, slots of features, rows.
    package static let header = 20
    /// How many columns a row of weights has: the tags of the readings, the kinds of parties and
    /// of places. Written out, so that the loops over a row are of a known length.
    @inline(__always) package static var columns: Int { 40 }
    /// How many bits of a slot are the number of a row; the others are of the feature's hash.
    @inline(__always) package static var rowBits: UInt32 { 18 }
    /// The first column of the kinds.
    package static let kindColumn = Reading.allCases.reduce(0) { $0 + $1.tags.count }
    /// How many weights of transitions there are.
    package static let transitions = Reading.allCases.reduce(0) {
      $0 + ($1.tags.count + 1) * $1.tags.count
    }

    /// How much one step of a weight is worth.
    package let step: Float
    package let classSlots, slots, rows: Int

    /// Reads the header.
    init(_ bytes: UnsafeRawBufferPointer) {
      precondition(bytes.count >= Self.header, "The tagger's model has no header.")
      let words = (0..<5).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) }
      precondition(words[0] == Self.mark, "The tagger's model has another form.")
      step = Float(bitPattern: words[1])
      (classSlots, slots, rows) = (Int(words[2]), Int(words[3]), Int(words[4]))
    }

    /// Where the parts begin.
    var classesStart: Int { Self.header + 4 * Self.transitions }
    var slotsStart: Int { classesStart + 4 * classSlots }
    var rowsStart: Int { slotsStart + 4 * slots }
    /// How many bytes the model has.
    var size: Int { rowsStart + rows * Self.columns }
  }
}
