internal import ArabicText

/// One way to read a written word as proclitics, a stem and a pronoun: و+ل+ال+مرصد, ف+س+يقول,
/// قول+ه.
///
/// Word and clitic are written together and look alike (وزير, but و+زعيم), so a word has several
/// readings; which of them are words only a lexicon knows.
struct Clitics: Hashable, Sendable {
  /// و or ف.
  var conjunction: Unicode.Scalar?
  /// ب, ل or ك.
  var preposition: Unicode.Scalar?
  /// Whether the س of the future stands before an imperfect.
  var isFuture = false
  /// Whether the article stands before the stem; behind ل its alif is not written (للمرصد), nor is
  /// it before a stem in ل, where it cannot be seen at all (ل+لجنة for لـ+اللجنة).
  var isDefinite = false
  /// How many letters stand before the stem, or before the article if it has one.
  var proclitics = 0
  /// The letters between the clitics; empty where a preposition carries the pronoun (له).
  var stem: Substring
  /// The pronoun at the end, or nothing.
  var suffix: Substring = ""
  /// How much speaks against this reading, whatever the lexicon: a cut costs 1, the article's is
  /// a gain.
  private var cost = 0

  private init(stem: Substring) {
    self.stem = stem
  }

  private static let limit = 12

  /// The readings of a word without harakat and tatweel (`bare`), the most plausible first.
  static func readings(of bare: String) -> [Clitics] {
    let whole = Clitics(stem: bare[...])
    var readings = [whole] + whole.behindConjunction
    readings += readings.flatMap(\.behindPreposition)
    readings += readings.flatMap(\.behindArticle)
    readings += readings.flatMap(\.beforePronoun)
    if readings.count == 1 { return readings }
    let ranked = readings.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// Where the stem begins in the word as it was written, or the article if it has one, in UTF-8
  /// bytes; marks behind the last letter before it belong to that letter.
  func nameOffset(in written: some StringProtocol) -> Int {
    offset(behind: proclitics, in: written)
  }

  /// Where the stem begins in the word as it was written, behind the article, in UTF-8 bytes.
  func stemOffset(in written: some StringProtocol) -> Int {
    // Behind ل one letter of the article is written.
    let article = !isDefinite ? 0 : preposition == "ل" ? 1 : 2
    return offset(behind: proclitics + article, in: written)
  }

  private func offset(behind letters: Int, in written: some StringProtocol) -> Int {
    var left = letters
    var offset = 0
    for scalar in written.unicodeScalars {
      let isLetter = !scalar.isHaraka && !scalar.isTatweel && !scalar.isFormatControl
      if isLetter && left == 0 { break }
      if isLetter { left -= 1 }
      offset += Unicode.UTF8.width(scalar)
    }
    return offset
  }
}

extension Clitics {
  private var behindConjunction: [Clitics] {
    guard let first = stem.unicodeScalars.first, first == "و" || first == "ف" else { return [] }
    return without(1) { $0.conjunction = first }
  }

  private var behindPreposition: [Clitics] {
    guard let first = stem.unicodeScalars.first else { return [] }
    switch first {
    case "ب", "ل", "ك": return without(1) { $0.preposition = first }
    case "س":
      guard let second = stem.unicodeScalars.dropFirst().first,
        "يتنأ".unicodeScalars.contains(second)
      else { return [] }
      return without(1) { $0.isFuture = true }
    default: return []
    }
  }

  private var behindArticle: [Clitics] {
    guard !isFuture, stem.utf8.starts(with: (preposition == "ل" ? "ل" : "ال").utf8)
    else { return [] }
    let letters = preposition == "ل" ? 1 : 2
    return without(letters) {
      $0.isDefinite = true
      $0.proclitics = proclitics
      // A proclitic before the article is sure where the article is.
      $0.cost = min(cost, 1) - 2
    }
  }

  private var beforePronoun: [Clitics] {
    if isDefinite { return [] }
    return SuffixPronoun.ending(in: stem.unicodeScalars.last).compactMap(before)
  }

  /// The same with a pronoun cut off, or with nothing but one behind ب and ل (به، لهم).
  private func before(_ pronoun: SuffixPronoun) -> Clitics? {
    guard let rest = pronoun.stem(of: stem), let first = rest.unicodeScalars.first else {
      return nil
    }
    var next = self
    next.suffix = stem[rest.endIndex...]
    next.stem = rest
    next.cost += pronoun.cost
    if rest.unicodeScalars.count > 1 { return next }
    guard preposition == nil, first == "ب" || first == "ل" else { return nil }
    next.preposition = first
    next.stem = rest[rest.endIndex...]
    next.proclitics += 1
    next.cost = cost - 1
    return next
  }

  private func without(_ letters: Int, _ change: (inout Clitics) -> Void) -> [Clitics] {
    var next = self
    next.stem.unicodeScalars.removeFirst(letters)
    guard next.stem.unicodeScalars.count >= 2 else { return [] }
    next.proclitics += letters
    next.cost += 1
    change(&next)
    return [next]
  }
}

extension Clitics {
  /// What the stem is without the pronoun, as it is then written: before one, ة is ت (قوته), a
  /// final ى is ا or ي (نفاه، إليه), the alif behind the plural و is left out (وصفوه), and a final
  /// hamza has a seat (وزراؤه).
  var unsuffixed: [String] {
    let stem = String(self.stem)
    guard !suffix.isEmpty, let last = stem.unicodeScalars.last else { return [stem] }
    let front = String(stem.unicodeScalars.dropLast())
    switch last {
    case "ت": return [stem, front + "ة"]
    case "ا", "ي": return [stem, front + "ى"]
    case "آ": return [front + "أى", stem]
    case "و": return [stem + "ا", stem]
    case "ؤ", "ئ": return [front + "ء", stem]
    default: return [stem]
    }
  }
}
