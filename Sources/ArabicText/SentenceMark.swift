/// A full stop, a question or exclamation mark, or a run of them, as it stands in a line.
struct SentenceMark {
  typealias Index = Substring.UnicodeScalarView.Index

  private let line: Substring.UnicodeScalarView
  private let start: Index
  private let end: Index
  /// The place behind the quotation marks and brackets that close behind the mark.
  let closed: Index

  /// The mark that starts at `start`.
  init(in line: Substring.UnicodeScalarView, at start: Index) {
    self.line = line
    self.start = start
    end = line[start...].firstIndex { !$0.isSentenceMark } ?? line.endIndex
    var closed = end
    while closed < line.endIndex, line[closed].isClosing(before: line.next(closed)) {
      closed = line.index(after: closed)
    }
    self.closed = closed
  }

  /// Whether it is one full stop.
  var isFullStop: Bool { line[start].isFullStop && line.index(after: start) == end }

  /// Whether it only holds the sentence up: `..` between two clauses, `(...)` for words left out.
  var isPause: Bool {
    let marks = line[start..<end]
    if marks.count == 2 && marks.allSatisfy(\.isFullStop) { return true }
    return line.previous(start).map { "([«".unicodeScalars.contains($0) } ?? false
  }

  /// Whether the sentence goes on behind it: a comma follows, or the question was only quoted or
  /// put in brackets (سأل «لماذا؟» ثم خرج).
  var goesOn: Bool {
    if !line[start].isFullStop && end < closed { return true }
    guard let next = line[closed...].first(where: { !$0.isBlank }) else { return false }
    return "،,؛;:".unicodeScalars.contains(next)
  }

  /// Whether it stands inside a number, an address or an acronym, or parts nothing.
  var isInWord: Bool {
    let next = line[closed]
    if next.isBlank { return false }
    guard next.isArabic, !next.isDigit else { return true }
    guard isFullStop, closed == end else { return false }
    // Acronyms are spelt letter by letter (إف.بي.آي), addresses end like العربية.نت.
    let (before, after) = (line.word(before: start), line.word(from: end))
    return (1...3).contains(before.count) && (1...3).contains(after.count)
      || ["نت", "كوم"].contains(after)
  }

  /// Whether it shortens the word before it: د. أ. or an initial, but not the era of a year.
  var abbreviates: Bool {
    guard isFullStop, closed == end else { return false }
    let word = line.word(before: start)
    if spellsLetters(word) { return true }
    guard word.count == 1, let letter = word.unicodeScalars.first, !letter.isDigit else {
      return false
    }
    if letter.isArabic { return !followsNumber(word) }
    return line.previous(line.index(before: start)) == "."
      || line[end...].first { !$0.isBlank }.map { $0.isWordPart && !$0.isArabic } ?? false
  }

  /// Whether Latin letters are spelt by their names, each with its full stop: بي. بي. سي.
  private func spellsLetters(_ word: String) -> Bool {
    guard LetterName.isOne(word) else { return false }
    let rest = line[end...].drop(while: \.isBlank)
    let next = rest.prefix(5).prefix(while: \.isLetter)
    guard LetterName.isOne(String(String.UnicodeScalarView(next))) else { return false }
    if rest[next.endIndex...].first?.isFullStop == true { return true }
    let before = line[..<line.index(start, offsetBy: -word.unicodeScalars.count)]
      .reversed().drop(while: \.isBlank)
    return before.first?.isFullStop == true
  }

  /// Whether a number stands before the abbreviation, as in `1967م.` and `1440 هـ.`
  private func followsNumber(_ word: String) -> Bool {
    var position = line.index(start, offsetBy: -word.unicodeScalars.count)
    if line.previous(position)?.isBlank == true { position = line.index(before: position) }
    return line.previous(position)?.isDigit ?? false
  }
}

extension Substring.UnicodeScalarView {
  /// The scalar before a place, if there is one.
  fileprivate func previous(_ index: Index) -> Unicode.Scalar? {
    index > startIndex ? self[self.index(before: index)] : nil
  }

  /// The scalar behind the one at a place, if there is one.
  fileprivate func next(_ index: Index) -> Unicode.Scalar? {
    let next = self.index(after: index)
    return next < endIndex ? self[next] : nil
  }

  /// At most the last five letters that stand before a place: enough to know a short word.
  fileprivate func word(before index: Index) -> String {
    let letters = self[..<index].suffix(5).reversed().prefix(while: \.isLetter).reversed()
    return String(String.UnicodeScalarView(letters))
  }

  /// At most the first five letters that stand from a place on.
  fileprivate func word(from index: Index) -> String {
    String(String.UnicodeScalarView(self[index...].prefix(5).prefix(while: \.isLetter)))
  }
}

extension Unicode.Scalar {
  /// Whether this ends sentences.
  var isSentenceMark: Bool {
    switch self {
    case ".", "!", "?", "؟", "…", "۔": true
    default: false
    }
  }

  fileprivate var isFullStop: Bool { self == "." || self == "۔" }

  fileprivate var isLetter: Bool { isWordPart && !isDigit }

  /// Whether this opens or closes quotations; typists exchange the two.
  fileprivate var isQuotationMark: Bool {
    switch self {
    case "\"", "'", "«", "»", "“", "”", "‘", "’", "„": true
    default: false
    }
  }

  /// Whether this closes something, when `next` follows it.
  fileprivate func isClosing(before next: Unicode.Scalar?) -> Bool {
    switch self {
    case ")", "]", "}", "»", "”": true
    default: isQuotationMark && next?.isWordPart != true
    }
  }
}
