internal import CFriBidi

/// The forms that a paragraph's scalars take beside each other: joined letters, lam-alef in one,
/// brackets mirrored where the text runs from right to left.
struct Shaping {
  /// A form for each scalar; `joinedToLam` for an alef that is part of the lam before it.
  private(set) var forms: [UInt32]

  /// What stands for the alef of a lam-alef; no scalar.
  static let joinedToLam = UInt32.max

  /// Shapes a whole paragraph, so that a word joins the same wherever its row ends.
  init(_ scalars: [UInt32], in paragraph: BidiParagraph, joinsLamAlef: Bool) {
    forms = scalars
    let count = Int32(scalars.count)
    var joining = [UInt8](repeating: 0, count: scalars.count)
    CFriBidi_join(scalars, paragraph.types, paragraph.levels, count, &joining)
    let bare = scalars.indices.filter { CFriBidi_is_transparent(joining[$0]) == 0 }
    var shaped = bare.map { scalars[$0] }
    var bareJoining = bare.map { joining[$0] }
    CFriBidi_shape(
      joinsLamAlef ? 1 : 0, bare.map { paragraph.levels[$0] }, Int32(bare.count), &bareJoining,
      &shaped)
    place(shaped, at: bare)
  }

  /// FriBidi joins lam and alef only where no mark parts them, so it is given the bare letters.
  /// It leaves a filler for the lam; here the ligature moves to the lam, where the text begins.
  private mutating func place(_ shaped: [UInt32], at indices: [Int]) {
    let filler: UInt32 = 0xFEFF
    var position = 0
    while position < indices.count {
      let index = indices[position]
      if shaped[position] == filler, forms[index] != filler {
        forms[index] = shaped[position + 1]
        forms[indices[position + 1]] = Shaping.joinedToLam
        position += 2
      } else {
        forms[index] = shaped[position]
        position += 1
      }
    }
  }
}
