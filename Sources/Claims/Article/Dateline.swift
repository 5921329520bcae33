internal import ArabicText

/// Outlet and place before a report: `إيلاف من لندن:`, `موسكو (رويترز) -`, `بغداد/ الأناضول`.
///
/// A known outlet makes it a dateline, or a known place beside an unknown outlet; its colon never
/// makes a claim.
struct Dateline {
  /// The outlet and the place.
  let credit: Credit
  /// The words with the sign that sets them off from the report.
  let span: TextSpan
  /// Whether an outlet that is not known stands before a colon, as who speaks does in a headline: الوزير من بيروت:.
  let mayBeSpeaker: Bool

  /// The dateline that begins a line or fills it.
  init?(beginning line: Substring) {
    let window = Substring(line.unicodeScalars.prefix(Self.longest))
    for sign in window.unicodeScalars.indices
    where Self.isSign(at: sign, in: window.unicodeScalars) {
      let words = window[..<sign].trimmed
      guard let credit = Credit(words) ?? Credit(ofNewOutlet: words),
        credit.place != nil || window[sign] != ":"
      else { continue }
      let end = window[sign...].firstIndex { !":-–—. ".contains($0) } ?? window.endIndex
      self.credit = credit
      span = line[..<end].trimmed.span
      mayBeSpeaker = window[sign] == ":" && Credit(words) == nil && span != line.span
      return
    }
    guard window.endIndex == line.endIndex, let credit = Credit(line) else { return nil }
    self.credit = credit
    span = line.span
    mayBeSpeaker = false
  }

  /// More letters than any dateline has.
  private static let longest = 100

  /// Whether the scalar there may end a dateline; a dash between letters or digits does not.
  private static func isSign(at index: String.Index, in line: Substring.UnicodeScalarView) -> Bool {
    switch line[index] {
    case ":", "-", "–", "—": break
    default: return false
    }
    let next = line.index(after: index)
    return next == line.endIndex || !line[next].isWordPart
  }
}
