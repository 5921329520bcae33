internal import CFriBidi

/// What the bidi algorithm knows of a paragraph's scalars before it resolves them.
struct BidiClasses {
  /// The bidi class of each scalar.
  private(set) var types: [UInt32]
  /// Which bracket it is, if any.
  private(set) var brackets: [UInt32]

  /// Looks the classes of `scalars` up.
  init(_ scalars: [UInt32]) {
    types = Array(repeating: 0, count: scalars.count)
    brackets = types
    CFriBidi_classify(scalars, Int32(scalars.count), &types, &brackets)
  }

  /// How many scalars are resolved at once. FriBidi takes time by the square of the bracket pairs
  /// and isolates in a paragraph, and a hostile one may consist of them.
  static let longestStretch = 4096

  /// The paragraph, or where it is overlong, parts that end behind a punctuation mark and a space
  /// where one is near.
  var stretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    while types.count - start > BidiClasses.longestStretch {
      let limit = start + BidiClasses.longestStretch
      let end = (start + BidiClasses.longestStretch / 2..<limit).last(where: endsSentence) ?? limit
      stretches.append(start..<end)
      start = end
    }
    stretches.append(start..<types.count)
    return stretches
  }

  private func endsSentence(before index: Int) -> Bool {
    CFriBidi_is_space(types[index - 1]) != 0 && CFriBidi_is_punctuation(types[index - 2]) != 0
  }
}
