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
    let whole = Proclitics(word)
    var readings = [whole]
    let joined = whole.joined
    if let joined { readings.append(joined) }
    if let prefixed = whole.prefixed { readings.append(prefixed) }
    if let prefixed = joined?.prefixed { readings.append(prefixed) }
    for index in readings.indices { readings[index].takeArticle() }
    return readings
  }

  private init(_ word: Token) {
    stem = word.folded[...]
    full = stem
    bare = word.bare[...]
  }

  /// The same without its first letter; nil unless more than two are there.
  private var cut: Proclitics? {
    guard bare.isLonger(than: 2) else { return nil }
    var next = self
    next.letters += 1
    // The letters that are cut off are folded as they stand.
    next.bare = bare.withoutFirst
    next.stem = stem.withoutFirst
    next.full = next.stem
    return next
  }

  /// The same of a noun that begins with ل itself, whose article and ل are not both written: للجنة.
  var withOwnLam: Proclitics? {
    guard hasArticle, preposition == "ل", bare.begins(with: "ل") else { return nil }
    var reading = self
    reading.stem = "ل" + stem
    reading.full = "ال" + reading.stem
    return reading
  }

  private var joined: Proclitics? {
    guard let first = bare.unicodeScalars.first, first == "و" || first == "ف" else { return nil }
    var next = cut
    next?.hasConjunction = true
    return next
  }

  private var prefixed: Proclitics? {
    guard let first = bare.unicodeScalars.first else { return nil }
    switch first {
    case "ب", "ل", "ك":
      var next = cut
      next?.preposition = first
      return next
    case "س":
      var next = cut
      next?.isFuture = true
      return next
    default: return nil
    }
  }

  /// ال is the article unless its alif carries a hamza; behind ل its alif is not written.
  private mutating func takeArticle() {
    if bare.begins(with: "ال"), bare.isLonger(than: 3) {
      hasArticle = true
      stem = stem.without(beginning: "ال") ?? stem
    } else if preposition == "ل", bare.begins(with: "ل"), bare.isLonger(than: 2) {
      hasArticle = true
      stem = stem.withoutFirst
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
