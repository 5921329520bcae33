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
  private static let longestDeed = 16

  /// The claims of a headline, one for each party before a colon: الوزير: سنعود.. والنائب: لن نعود.
  func claims() -> [ClaimDraft] {
    guard isHeadline else { return [] }
    let starts = passage.words.indices.filter {
      $0 == 0 || isBreak($0 - 1) || passage.words[$0 - 1].kind == .colon
    }
    var drafts: [ClaimDraft] = []
    for start in starts {
      // الوزير: الخطة: إغلاق السوق: within what a party says no other is sought.
      if start > 0, passage.words[start - 1].kind == .colon,
        drafts.last?.content[0].lowerBound == start
      {
        continue
      }
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
      passage.words.count <= Self.longestLine
        && passage.words.last.map { $0.isWord || $0.kind == .closeQuote } == true
    default: false
    }
  }

  private static let longestLine = 30

  /// The claim of the words from a place on; its cue is the last before the colon, which carries it.
  private func claim(from start: Int) -> ClaimDraft? {
    let words = passage.words
    guard
      let colon = words[start...].prefix(Self.longestDeed + 1)
        .firstIndex(where: { $0.kind == .colon }),
      colon > start, !(start..<colon).contains(where: isBreak), colon + 1 < words.count,
      let source = speaker(from: start, before: colon) ?? doer(from: start, before: colon)
    else { return nil }
    let cue = words[..<colon].lastIndex { $0.isWord } ?? colon - 1
    return ClaimDraft(
      passage: number, cues: [cue..<cue + 1], source: source,
      via: Subject(passage: passage, names: names).media(in: source.upperBound..<colon),
      content: [colon + 1..<words.count], stance: .say, rule: .headlineColon)
  }

  /// Who is named before a colon, perhaps with whom and of what it speaks, and nothing else.
  private func speaker(from start: Int, before colon: Int) -> Range<Int>? {
    let phrase = SourcePhrase(passage: passage, names: names, limit: colon).range(from: start)
    guard colon - start <= Self.longest, let source = phrase.map(withoutAddressee),
      source.upperBound == colon || isSetting(source.upperBound..<colon, of: source),
      isParty(source, before: colon), !isLabel(source, before: colon),
      passage.block.kind != .paragraph || opensLine(source, before: colon)
    else { return nil }
    return source
  }

  /// رأي: what kind of piece it is, and nobody who speaks.
  private func isLabel(_ source: Range<Int>, before colon: Int) -> Bool {
    source == colon - 1..<colon && passage.words[source.lowerBound].usages.contains(.label)
  }

  /// Whether a party begins a line of the body that is like a headline.
  private func opensLine(_ source: Range<Int>, before colon: Int) -> Bool {
    passage.words[source.lowerBound].particle == nil
      && (isBody(source) || isSpeaker(source, before: colon))
  }

  /// Whether a stop or stroke parts two headlines in one: .. and a space, not العربية.نت.
  func isBreak(_ index: Int) -> Bool {
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
}
