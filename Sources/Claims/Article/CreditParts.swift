internal import ArabicText

extension Substring {
  /// The pieces between brackets, dashes and strokes; من parts an outlet from its place, but not
  /// where it makes a preposition with the next word (من أجل).
  var creditParts: [Substring] {
    let pieces = split { "()/|:–—".contains($0) }.flatMap(\.betweenDashes)
      .map(\.trimmed).filter { !$0.isEmpty }
    guard let piece = pieces.first, pieces.count == 1,
      let from = piece.words.first(where: { $0 == "من" })
    else { return pieces }
    let place = piece[from.endIndex...].trimmed
    let next = place.words.first?.folded ?? ""
    if ArticleVocabulary.standard.usages.usages(of: next).contains(.compound) { return [] }
    return [piece[..<from.startIndex].trimmed, place]
  }

  /// What stands before a date; nil if nothing does.
  var undated: Substring? {
    let words = words.prefix { !$0.hasDigit && $0 != "في" }
    guard let first = words.first, let last = words.last else { return nil }
    return self[first.startIndex..<last.endIndex]
  }

  /// Whether a digit is among the letters.
  var hasDigit: Bool { unicodeScalars.contains(where: \.isDigit) }

  /// The pieces between hyphens, and between kashidas that stand alone for one: دبي ـ العربية.
  private var betweenDashes: [Substring] {
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
