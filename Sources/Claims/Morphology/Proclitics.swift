internal import ArabicText

/// One way to cut the words written together with a word off its front: و or ف, then ب, ل or ك,
/// then the article (with ل: للمرصد), or before a verb the س of the future.
struct Proclitics: Hashable, Sendable {
  /// Whether و or ف stands first.
  var hasConjunction = false
  /// The preposition.
  var preposition: Character?
  /// Whether س stands before a verb.
  var isFuture = false
  /// Whether the article stands there.
  var hasArticle = false
  /// How many letters stand before the name's own part, the article not counted.
  var letters = 0
  /// The folded letters behind all of them.
  var stem: Substring
  /// The letters behind the conjunction and preposition as they are written.
  private(set) var written: Substring = ""

  /// The folded word behind the conjunction and preposition, the article included.
  var full: String { hasArticle ? "ال" + stem : String(stem) }

  /// All ways to cut a word, given without harakat; the fewest cuts first.
  static func readings(of bare: String) -> [Proclitics] {
    var readings = [Proclitics(stem: bare[...])]
    if let first = bare.first, first == "و" || first == "ف", bare.count > 2 {
      readings.append(Proclitics(hasConjunction: true, letters: 1, stem: bare.dropFirst()))
    }
    for reading in readings where reading.stem.count > 2 { readings += reading.prefixed }
    return readings.map(\.withoutArticle)
  }

  private var prefixed: [Proclitics] {
    guard let first = stem.first else { return [] }
    var next = self
    next.letters += 1
    next.stem.removeFirst()
    switch first {
    case "ب", "ك": next.preposition = first
    case "ل": next.preposition = first
    case "س": next.isFuture = true
    default: return []
    }
    return [next]
  }

  /// ال is the article unless its alif carries a hamza; behind ل its alif is not written.
  private var withoutArticle: Proclitics {
    var result = self
    result.written = stem
    if stem.hasPrefix("ال"), stem.count > 3 {
      result.hasArticle = true
      result.stem = stem.dropFirst(2)
    } else if preposition == "ل", stem.first == "ل", stem.count > 2 {
      result.hasArticle = true
      result.stem = stem.dropFirst()
    }
    result.stem = result.stem.folded[...]
    return result
  }
}

extension Token {
  /// The place behind a number of its letters, harakat and tatweel not counted.
  func offset(behind letters: Int, in text: String) -> TextOffset {
    var left = letters
    var offset = span.lowerBound.utf8
    for scalar in text[span].unicodeScalars {
      let isLetter = !scalar.isHaraka && !scalar.isTatweel && !scalar.isFormatControl
      if isLetter && left == 0 { break }
      if isLetter { left -= 1 }
      offset += Unicode.UTF8.width(scalar)
    }
    return TextOffset(utf8: offset)
  }
}
