internal import ArabicText

extension Substring {
  /// The pieces between brackets, dashes and strokes; من parts an outlet from its place, but not
  /// where it makes a preposition with the next word (من أجل).
  var creditParts: [Substring] {
    let pieces = unicodeScalars.split(whereSeparator: \.partsCredit).map(Substring.init)
      .flatMap(\.betweenDashes)
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
    for index in unicodeScalars.indices where isDash(at: index) {
      pieces.append(self[start..<index])
      start = unicodeScalars.index(after: index)
    }
    return pieces + [self[start...]]
  }

  private func isDash(at index: Index) -> Bool {
    let dash = unicodeScalars[index]
    guard dash == "-" || dash.isTatweel else { return false }
    let before = self[..<index].last
    let after = self[index...].unicodeScalars.dropFirst().first.map(Character.init)
    return dash == "-"
      ? !(before?.isNumber == true && after?.isNumber == true)
      : before?.isWhitespace != false && after?.isWhitespace != false
  }
}

extension Unicode.Scalar {
  /// Whether it parts outlet, place and date in any case.
  fileprivate var partsCredit: Bool {
    switch self {
    case "(", ")", "/", "|", ":", "–", "—": true
    default: false
    }
  }
}
