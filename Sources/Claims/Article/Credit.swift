internal import ArabicText

/// The outlet, and perhaps the place, that a dateline or a last line names and nothing else:
/// `إيلاف من لندن`, `موسكو (رويترز)`, `دبي - العربية.نت`, `فرانس 24/ أ ف ب`.
struct Credit: Hashable, Sendable {
  /// The first outlet named, as written.
  private(set) var outlet = ""
  /// The place named, as written.
  private(set) var place: String?

  /// Reads a credit; nil when a known outlet is missing, or when there is more than that.
  init?(_ words: Substring) {
    if let colon = words.firstIndex(of: ":"), !ArticleVocabulary.isOutlet(words[colon...]) {
      return nil
    }
    for part in Self.parts(of: words) {
      guard let rest = takeOutlet(from: part) else { continue }
      guard let name = Self.undated(rest) else { continue }
      guard place == nil, name.words.count <= Self.longestPlace else { return nil }
      place = String(name)
    }
    if outlet.isEmpty { return nil }
  }

  private static let longestPlace = 5

  /// Takes the outlet out of a part that is one or ends in one, and returns what else is there.
  private mutating func takeOutlet(from part: Substring) -> Substring? {
    if ArticleVocabulary.isOutlet(part) {
      if outlet.isEmpty { outlet = String(part) }
      return nil
    }
    let words = part.words
    // The Gulf agencies put day and name behind the place: الرياض 5 مايو 2024 واس.
    guard let last = words.last, words.contains(where: \.hasDigit), ArticleVocabulary.isOutlet(last)
    else { return part }
    if outlet.isEmpty { outlet = String(last) }
    return part[..<last.startIndex]
  }

  /// What of a part stands before a date; nil if nothing does.
  private static func undated(_ part: Substring) -> Substring? {
    let words = part.words.prefix { !$0.hasDigit && $0 != "في" }
    guard let first = words.first, let last = words.last else { return nil }
    return part[first.startIndex..<last.endIndex]
  }

  /// The pieces between brackets, dashes and strokes; `من` parts an outlet from its place, but not
  /// where it makes a preposition with the next word (من أجل).
  private static func parts(of words: Substring) -> [Substring] {
    let pieces = words.split { "()/|:–—".contains($0) }.flatMap(\.betweenDashes)
    guard let piece = pieces.first, pieces.count == 1,
      let from = piece.words.first(where: { $0 == "من" })
    else { return pieces.map(\.trimmed).filter { !$0.isEmpty } }
    let place = piece[from.endIndex...].trimmed
    if ArticleVocabulary.behindFrom.contains(place.words.first?.folded ?? "") { return [] }
    return [piece[..<from.startIndex].trimmed, place]
  }
}

extension ArticleVocabulary {
  /// Whether words name an outlet and nothing else, a noun such as وكالة before it allowed.
  fileprivate static func isOutlet(_ words: Substring) -> Bool {
    if outlets.contains(words.wordKey) { return true }
    let all = words.words
    guard let first = all.first, all.count > 1, outletNouns.contains(first.folded) else {
      return false
    }
    return outlets.contains(words[all[1].startIndex...].wordKey)
  }
}

extension Substring {
  /// The folded words with one space between, so that `أ.ف.ب` and `«أ ف ب»` are one key.
  var wordKey: String {
    words.map(\.folded).joined(separator: " ")
  }

  fileprivate var hasDigit: Bool { unicodeScalars.contains(where: \.isDigit) }

  /// The pieces between hyphens, and between kashidas that stand alone for one: دبي ـ العربية.
  fileprivate var betweenDashes: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    for index in indices where isDash(at: index) {
      pieces.append(self[start..<index])
      start = self.index(after: index)
    }
    return pieces + [self[start...]]
  }

  private func isDash(at index: Index) -> Bool {
    let before = self[..<index].last
    let after = self[index...].dropFirst().first
    return switch self[index] {
    case "-": !(before?.isNumber == true && after?.isNumber == true)
    case "ـ": before?.isWhitespace != false && after?.isWhitespace != false
    default: false
    }
  }
}
