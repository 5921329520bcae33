internal import ArabicText

/// A headline, or a line like one in the body, that names who speaks before a colon: دمشق: تصدينا للعدوان;
/// الوزير للصحفيين: لن نتراجع.
struct HeadlineColon {
  /// Where it stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]

  private static let longest = 10

  /// The claims of a headline, one for each party before a colon: الوزير: سنعود.. والنائب: لن نعود.
  func claims() -> [ClaimDraft] {
    guard isHeadline else { return [] }
    let starts = passage.words.indices.filter { $0 == 0 || isBreak($0 - 1) }
    var drafts: [ClaimDraft] = []
    for start in starts {
      guard let draft = claim(from: start) else { continue }
      if let last = drafts.indices.last {
        drafts[last].content = [drafts[last].content[0].lowerBound..<start]
      }
      drafts.append(draft)
    }
    return drafts
  }

  /// Whether the passage is a headline, or a line of the body that ends like no sentence.
  private var isHeadline: Bool {
    switch passage.block.kind {
    case .headline, .subheading: true
    case .paragraph:
      passage.words.count <= Self.longestLine && passage.words.last?.isWord == true
        && passage.words.first?.particle == nil
    default: false
    }
  }

  private static let longestLine = 30

  /// The claim of the words from a place on; its cue is the last before the colon, which carries it.
  private func claim(from start: Int) -> ClaimDraft? {
    let words = passage.words
    guard let colon = words[start...].firstIndex(where: { $0.kind == .colon }),
      !(start..<colon).contains(where: isBreak),
      (1...Self.longest).contains(colon - start), colon + 1 < words.count
    else { return nil }
    let phrase = SourcePhrase(passage: passage, names: names, limit: colon).range(from: start)
    guard let source = phrase.map(withoutAddressee),
      source.upperBound == colon || isSetting(source.upperBound..<colon, of: source),
      isParty(source, before: colon), passage.block.kind != .paragraph || isBody(source)
    else { return nil }
    let cue = words[..<colon].lastIndex { $0.isWord } ?? colon - 1
    return ClaimDraft(
      passage: number, cues: [cue..<cue + 1], source: source,
      content: [colon + 1..<words.count], stance: .say, rule: .headlineColon)
  }

  /// Whether a stop or stroke parts two headlines in one: .. and a space, not العربية.نت.
  private func isBreak(_ index: Int) -> Bool {
    let words = passage.words
    return [.stop, .symbol].contains(words[index].kind) && index + 1 < words.count
      && words[index].span.upperBound < words[index + 1].span.lowerBound
  }

  /// A role or state without the person that it is spoken to: [رئيس البلدية] لوزير النقل.
  private func withoutAddressee(_ source: Range<Int>) -> Range<Int> {
    let isState = isState(source.lowerBound..<source.lowerBound + 1)
    let addressee = source.dropFirst(isState ? 1 : 2).first { index in
      let word = passage.words[index]
      return word.preposition == "ل"
        && (word.noun?.isRole == true || names.person(at: index) != nil)
    }
    return source.lowerBound..<(addressee ?? source.upperBound)
  }

  /// Whether the words between a party and the colon only say to whom, of what and on what occasion
  /// it speaks.
  private func isSetting(_ range: Range<Int>, of source: Range<Int>) -> Bool {
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
    guard first.proclitic == "ب" || first.usages.contains(.setting) else { return false }
    return isPerson(source)
  }

  /// العربية.نت: a stop in the name of a site.
  private func isInAddress(_ index: Int) -> Bool {
    passage.words[index].kind == .stop && !isBreak(index)
  }

  /// Whether a body's name of several words opens a line: not الناشر, and not فلان, of whom it may tell.
  private func isBody(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].isPlain && range.count > 1
      && names.contains { $0.actorKind != nil && $0.actorKind != .person && $0.range == range }
  }

  private func isNamed(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].noun?.isRole == true
      || names.contains { $0.actorKind != nil && $0.range.lowerBound == range.lowerBound }
  }

  /// لندن لبرلين: a state speaks by its name or its capital's.
  private func isState(_ range: Range<Int>) -> Bool {
    names.contains { $0.range == range && $0.entry?.isState == true }
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].noun?.isRole == true
      || names.person(at: range.lowerBound) != nil
  }

  /// A country alone before the colon is where the news is from, unless it speaks in its own name.
  private func isParty(_ range: Range<Int>, before colon: Int) -> Bool {
    if range.upperBound == colon, let name = names.first(where: { $0.range == range }),
      case .country(capital: false) = name.entry?.kind
    {
      return speaksAsWe(from: colon + 1)
    }
    let noun = passage.words[range.lowerBound].noun
    let inside = names.filter { $0.range.overlaps(range) }
    if range.upperBound == colon, inside.contains(where: { $0.range == range }),
      inside.allSatisfy({ $0.actorKind == nil }), noun == nil
    {
      return speaksAsWe(from: colon + 1)
    }
    return names.contains { $0.range.overlaps(range) } || noun?.isRole == true
      || noun?.actorKind != nil
      || range.count == 1
        && (passage.words[range.lowerBound].isName || passage.words[range.lowerBound].isUnknown)
  }

  /// Whether a verb in the first person plural opens what is said: سنرد، لن نقبل، نؤيد.
  private func speaksAsWe(from start: Int) -> Bool {
    guard let first = passage.words[start...].first(where: { $0.particle != .negation }),
      first.noun == nil, first.particle == nil, !first.isDefinite, first.preposition == nil,
      first.classes.isSubset(of: .verb), first.places.isEmpty, !first.isName
    else { return false }
    let letters = first.folded
    return letters.unicodeScalars.count > 3 && (letters.hasPrefix("ن") || letters.hasPrefix("سن"))
  }
}
