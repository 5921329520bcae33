internal import ArabicText

// Who may speak before the colon of a headline: a party, perhaps with whom it speaks to and of what.
extension HeadlineColon {
  /// Whether the words between a party and the colon only say to whom, of what and on what occasion
  /// it speaks.
  func isSetting(_ range: Range<Int>, of source: Range<Int>) -> Bool {
    let words = passage.words[range]
    guard let first = words.first,
      !words.indices.contains(where: {
        words[$0].isVerbal || words[$0].isSeparator && !isInAddress($0)
      })
    else { return false }
    let isOf = ReportingVerb.Frames.preposition(first.stem) == .an
    if first.proclitic == "ل" { return isNamed(source) || isState(source) }
    if isOf { return isNamed(source) }
    if words.count == 1, first.hasTanwinFath || first.isCueParticiple || first.particle == .aside {
      return isPerson(source)
    }
    let isPlaced =
      first.proclitic == "ب" || first.usages.contains(.setting)
      || first.folded.isSpelled("من") && words.count > 1
    guard isPlaced else { return false }
    let isQuoted = passage.words[source.lowerBound].kind == .openQuote
    return isPerson(source)
      || (isQuoted || isNamed(source)) && asserts(from: range.upperBound + 1)
  }

  /// العربية.نت: a stop in the name of a site.
  private func isInAddress(_ index: Int) -> Bool {
    passage.words[index].kind == .stop && !isBreak(index)
  }

  /// Whether a body's name of several words opens a line: not الناشر, and not فلان, of whom it may tell.
  func isBody(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].isPlain && range.count > 1
      && names.contains { $0.actorKind != nil && $0.actorKind != .person && $0.range == range }
  }

  /// Whether somebody who is known opens a line of the body that says something: عون: الاستقالة كانت خطأ.
  func isSpeaker(_ range: Range<Int>, before colon: Int) -> Bool {
    let first = passage.words[range.lowerBound]
    let isKnown = names.contains {
      $0.range.lowerBound == range.lowerBound && $0.actorKind != nil
        && ($0.entry != nil || $0.actorKind == .person)
    }
    let speaks = isKnown || first.noun?.isRole == true || first.kind == .openQuote
    // بغداد وأنقرة: whom the line is about.
    if isState(range.lowerBound..<range.lowerBound + 1), range.count > 1 { return false }
    return speaks && first.kind != .foreign && first.isPlain && isClause(from: colon + 1)
  }

  private func isNamed(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].noun?.isRole == true
      || names.contains { $0.actorKind != nil && $0.range.lowerBound == range.lowerBound }
  }

  /// لندن لبرلين: a state speaks by its name or its capital's.
  func isState(_ range: Range<Int>) -> Bool {
    names.contains { $0.range == range && $0.entry?.isState == true }
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].noun?.isRole == true
      || names.person(at: range.lowerBound) != nil
  }

  /// A country or place alone before the colon is where the news is from, unless a state speaks in its own
  /// name.
  func isParty(_ range: Range<Int>, before colon: Int) -> Bool {
    let noun = passage.words[range.lowerBound].noun
    let inside = names.filter { $0.range.overlaps(range) }
    if range.upperBound == colon, let name = inside.first(where: { $0.range == range }) {
      if case .country(capital: false) = name.entry?.kind { return asserts(from: colon + 1) }
      if noun == nil, inside.allSatisfy({ $0.actorKind == nil }) {
        return name.entry?.isState == true ? asserts(from: colon + 1) : speaksAsWe(from: colon + 1)
      }
    }
    if noun?.isRole == true || noun?.actorKind != nil { return true }
    let first = passage.words[range.lowerBound]
    if !inside.isEmpty { return range.upperBound < colon || !isTopic(range) }
    return range.count == 1 && (first.isName || first.isUnknown)
  }

  /// أزمة السد، قضية حداد: a noun that names nobody, before the name of what it is about.
  private func isTopic(_ range: Range<Int>) -> Bool {
    let first = passage.words[range.lowerBound]
    return first.kind == .word && first.isPlain && first.classes.contains(.noun) && !first.isName
      && !first.isUnknown && !names.contains { $0.range.lowerBound == range.lowerBound }
  }
}
