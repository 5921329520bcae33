internal import ArabicText

/// One way to cut the words written together with a word off its front: و or ف, then ب, ل or ك,
/// then the article (with ل: للمرصد), or before a verb the س of the future.
struct Proclitics: Hashable, Sendable {
  /// Whether و or ف stands first.
  private(set) var hasConjunction = false
  /// The preposition.
  private(set) var preposition: Unicode.Scalar?
  /// Whether س stands before a verb.
  private(set) var isFuture = false
  /// Whether the article stands there.
  private(set) var hasArticle = false
  /// How many letters stand before the name's own part, the article not counted.
  private(set) var letters = 0
  /// The folded letters behind all of them.
  private(set) var stem: Substring
  /// The folded letters behind the conjunction and preposition, the article included.
  private(set) var full: Substring
  /// The same unfolded, but behind ل without the article's alif.
  private(set) var bare: Substring

  /// All ways to cut a word; the fewest cuts first.
  static func readings(of word: Token) -> [Proclitics] {
    var readings = [Proclitics(word)]
    if let first = word.bare.unicodeScalars.first, first == "و" || first == "ف",
      let reading = readings[0].cut(leaving: 2, { $0.hasConjunction = true })
    {
      readings.append(reading)
    }
    for reading in readings {
      if let prefixed = reading.prefixed { readings.append(prefixed) }
    }
    for index in readings.indices { readings[index].takeArticle() }
    return readings
  }

  private init(_ word: Token) {
    stem = word.folded[...]
    full = stem
    bare = word.bare[...]
  }

  /// The same without its first letter; nil unless enough letters are left.
  private func cut(leaving count: Int, _ change: (inout Self) -> Void) -> Proclitics? {
    guard bare.unicodeScalars.count > count else { return nil }
    var next = self
    next.letters += 1
    // The letters that are cut off are folded as they stand.
    next.bare.unicodeScalars.removeFirst()
    next.stem.unicodeScalars.removeFirst()
    next.full = next.stem
    change(&next)
    return next
  }

  private var prefixed: Proclitics? {
    switch bare.unicodeScalars.first {
    case "ب": cut(leaving: 2) { $0.preposition = "ب" }
    case "ل": cut(leaving: 2) { $0.preposition = "ل" }
    case "ك": cut(leaving: 2) { $0.preposition = "ك" }
    case "س": cut(leaving: 2) { $0.isFuture = true }
    default: nil
    }
  }

  /// ال is the article unless its alif carries a hamza; behind ل its alif is not written.
  private mutating func takeArticle() {
    let count = bare.unicodeScalars.count
    if count > 3, bare.without(beginning: "ال") != nil {
      hasArticle = true
      stem = stem.without(beginning: "ال") ?? stem
    } else if count > 2, preposition == "ل", bare.unicodeScalars.first == "ل" {
      hasArticle = true
      stem.unicodeScalars.removeFirst()
      full = "ال" + stem
    }
  }
}

extension TextSpan {
  /// The place behind a number of the letters of a word that stands there, harakat and tatweel not
  /// counted.
  func offset(behind letters: Int, in text: String) -> TextOffset {
    var left = letters
    var offset = lowerBound.utf8
    for scalar in text[self].unicodeScalars {
      let isLetter = !scalar.isHaraka && !scalar.isTatweel && !scalar.isFormatControl
      if isLetter && left == 0 { break }
      if isLetter { left -= 1 }
      offset += Unicode.UTF8.width(scalar)
    }
    return TextOffset(utf8: offset)
  }
}
