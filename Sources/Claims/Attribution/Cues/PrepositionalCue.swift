internal import ArabicText

/// The cues that are no verbs: وفقا ل X, بحسب ما قال X, على حد قوله, before what they attribute or
/// behind it.
struct PrepositionalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// What is known of cues.
  let lexicon: Lexicon
  /// The names of the passage.
  let names: [NameMatch]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a cue at a word makes.
  func claim(at index: Int) -> ClaimDraft? {
    guard let (cue, range) = cue(at: index),
      let parts = parts(of: cue, range, limit: limit(of: index))
    else { return nil }
    let content = content(around: range.lowerBound..<parts.end, in: passage.sentence(of: index))
    guard !content.isEmpty else { return nil }
    return ClaimDraft(
      passage: number, cues: [range.lowerBound..<parts.cueEnd], source: parts.source,
      via: [parts.via].compactMap(\.self), content: content,
      stance: stance(of: cue, at: range.upperBound), rule: .accordingTo)
  }

  /// A cue within a quotation has its source there.
  func limit(of index: Int) -> Int {
    let end = passage.sentence(of: index).upperBound
    return passage.quotation(around: index).map { min($0.upperBound, end) } ?? end
  }

  /// Where the cue ends, its verb included, whom it names, who passed it on, and where all of that
  /// ends.
  typealias Parts = (cueEnd: Int, source: Range<Int>?, via: Range<Int>?, end: Int)

  /// The parts of a cue.
  func parts(of cue: FixedCue, _ range: Range<Int>, limit: Int) -> Parts? {
    let end = range.upperBound
    switch cue.frame {
    case .own: return (end, nil, nil, end)
    case .noun:
      guard let source = source(from: end, cue, limit) else { return nil }
      return (end, source, nil, source.upperBound)
    case .verb: return verbParts(of: range, limit: limit)
    }
  }

  /// The fixed cue that begins at a word.
  func cue(at index: Int) -> (FixedCue, Range<Int>)? {
    let word = passage.words[index]
    guard word.isCueStart, !isOnly(index) else { return nil }
    let folded = word.folded
    if let found = cue(at: index, from: folded) { return found }
    let rest = folded[...].without(beginning: "و") ?? folded[...].without(beginning: "ف")
    return rest.flatMap { cue(at: index, from: String($0)) }
  }

  /// وبحسب، ووفقا: whether و or ف stands before a cue.
  func isJoined(_ index: Int) -> Bool { cue(at: index, from: passage.words[index].folded) == nil }

  /// لا يغلق فحسب: only; first in its clause it is ف and حسب.
  private func isOnly(_ index: Int) -> Bool {
    passage.words[index].folded.isSpelled("فحسب") && index > passage.sentence(of: index).lowerBound
      && !passage.words[index - 1].isSeparator
  }

  private func cue(at index: Int, from first: String) -> (FixedCue, Range<Int>)? {
    // The words alone, for a closure over all of this costs more than the look-up.
    let words = passage.words
    let found = lexicon.cues.longest(from: first) { distance in
      let next = index + distance
      return next < words.count ? words[next].folded : nil
    }
    guard let found, let cue = found.values.first else { return nil }
    return (cue, index..<index + found.count)
  }

  private func source(from index: Int, _ cue: FixedCue, _ limit: Int) -> Range<Int>? {
    guard index < limit else { return nil }
    let word = passage.words[index]
    if cue.endsInLam, word.preposition != "ل", !word.isLoneLetter("ل") { return nil }
    if let name = quotedName(at: index, limit) { return name }
    let isApart = word.isLoneLetter("ل") && index + 1 < limit
    let start = isApart && passage.words[index + 1].kind == .foreign ? index + 1 : index
    guard let range = SourcePhrase(passage: passage, names: names, limit: limit).range(from: start)
    else {
      return nil
    }
    return isParty(range) ? range : nil
  }

  /// A name in quotation marks, the ل before them written apart: وفقا لـ«النسيم».
  private func quotedName(at index: Int, _ limit: Int) -> Range<Int>? {
    let start = passage.words[index].isLoneLetter("ل") ? index + 1 : index
    guard start < limit, let name = passage.quotation(from: start), name.count <= 7,
      name.upperBound <= limit
    else { return nil }
    return name
  }

  /// وفقا لعدد السكان: how many there are, not عدد من السكان.
  private func isMeasure(_ range: Range<Int>) -> Bool {
    range.count > 1 && passage.words[range.lowerBound].stem.isSpelled("عدد")
      && passage.words[range.lowerBound + 1].isDefinite
  }

  /// وفق القانون، وفق أفضل المعايير: what things are done by.
  private func isRule(_ range: Range<Int>) -> Bool {
    let head = passage.words[range.lowerBound]
    if head.usages.contains(.rule) { return true }
    guard range.count > 1, !head.isDefinite, head.noun?.isRole != true,
      head.noun?.actorKind == nil
    else { return false }
    let next = passage.words[range.lowerBound + 1]
    return next.isDefinite && next.isPlain && next.usages.contains(.rule)
  }

  /// Whether a phrase can name somebody.
  func isParty(_ range: Range<Int>) -> Bool {
    let head = passage.words[range.lowerBound]
    if isRule(range) || isMeasure(range) { return false }
    if head.usages.contains(.statement) || head.usages.contains(.platform) && head.hasOwner {
      return true
    }
    // بحسب تصريحات للوزير: what somebody said.
    if head.isSaid { return true }
    let isNamed = head.isName || head.isUnknown || head.kind == .foreign
    return isNamed || head.noun?.actorKind != nil || head.noun?.isRole == true
      || names.contains { $0.actorKind != nil && $0.range.overlaps(range) }
  }
}
