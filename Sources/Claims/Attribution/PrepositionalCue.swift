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

  /// The stance of a cue, or of the verb that it brings in: بحسب ما أعلن.
  private func stance(of cue: FixedCue, at verb: Int) -> Stance {
    guard cue.frame == .verb, verb < passage.words.count else { return cue.stance }
    return passage.words[verb].verbs.first { $0.form.isFinite && $0.verb.isAssertion }?.verb.stance
      ?? cue.stance
  }

  /// A cue within a quotation has its source there.
  func limit(of index: Int) -> Int {
    let end = passage.sentence(of: index).upperBound
    return passage.quotation(around: index).map { min($0.upperBound, end) } ?? end
  }

  /// Where the cue ends, its verb included, whom it names, who passed it on, and where all of that
  /// ends.
  func parts(
    of cue: FixedCue, _ range: Range<Int>, limit: Int
  ) -> (cueEnd: Int, source: Range<Int>?, via: Range<Int>?, end: Int)? {
    let end = range.upperBound
    switch cue.frame {
    case .own: return (end, nil, nil, end)
    case .noun:
      guard let source = source(from: end, cue, limit) else { return nil }
      return (end, source, nil, source.upperBound)
    case .verb:
      let isAs = passage.words[range.lowerBound].full == "كما"
      guard !opensClause(behind: end, limit), !(isAs && opensLater(behind: end, limit)) else {
        return nil
      }
      if !isAs, let relay = relay(from: end, limit) {
        return (end + 1, relay.source, relay.medium, relay.source.upperBound)
      }
      guard
        let (verb, source) = saying(from: end, limit),
        !isBesides(range, source?.upperBound ?? verb.upperBound, source)
      else { return nil }
      return (verb.upperBound, source, nil, source?.upperBound ?? verb.upperBound)
    }
  }

  /// وفق ما نقلت وكالة عن مسؤول: who said what a medium passed on.
  private func relay(from verb: Int, _ limit: Int) -> Relay.Parts? {
    guard verb < limit,
      passage.words[verb].verbs.contains(where: {
        $0.form.isFinite && $0.form.voice == .active && $0.verb.frames.contains(.relay)
          && $0.verb.scope.contains(.medium)
      })
    else { return nil }
    let behind = verb + 1..<min(verb + Self.longestRelay, limit)
    let stop = behind.first { passage.words[$0].isVerbal || passage.words[$0].kind == .stop }
    let gap = behind.lowerBound..<(stop ?? behind.upperBound)
    guard let relay = Relay(passage: passage, names: names).parts(of: gap), relay.noun == nil,
      isParty(relay.source)
    else { return nil }
    return relay
  }

  private static let longestRelay = 16

  /// The fixed cue that begins at a word.
  func cue(at index: Int) -> (FixedCue, Range<Int>)? {
    let word = passage.words[index]
    guard word.isCueStart, !isOnly(index) else { return nil }
    let folded = word.folded
    if let found = cue(at: index, from: folded) { return found }
    let rest = folded[...].without(beginning: "و") ?? folded[...].without(beginning: "ف")
    return rest.flatMap { cue(at: index, from: String($0)) }
  }

  /// لا يغلق فحسب: only; first in its clause it is ف and حسب.
  private func isOnly(_ index: Int) -> Bool {
    passage.words[index].folded == "فحسب" && index > passage.sentence(of: index).lowerBound
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
    guard index < limit, !cue.endsInLam || passage.words[index].preposition == "ل" else {
      return nil
    }
    if let name = passage.quotation(from: index), name.count <= 7, name.upperBound <= limit {
      return name
    }
    guard let range = SourcePhrase(passage: passage, names: names, limit: limit).range(from: index)
    else {
      return nil
    }
    return isParty(range) ? range : nil
  }

  /// Whether a phrase can name somebody.
  private func isParty(_ range: Range<Int>) -> Bool {
    let head = passage.words[range.lowerBound]
    if head.usages.contains(.rule) { return false }
    let isNamed = head.isName || head.isUnknown || head.kind == .foreign
    return isNamed || head.noun?.actorKind != nil || head.noun?.isRole == true
      || names.contains { $0.actorKind != nil && $0.range.overlaps(range) }
  }

  /// كما قال إن reports what follows, not what stands before.
  private func opensClause(behind index: Int, _ limit: Int) -> Bool {
    (min(index + 1, limit)..<min(index + 4, limit)).contains { next in
      passage.words[next].complementizer != nil
        && !names.contains { $0.range.count > 1 && $0.range.contains(next) }
    }
  }

  /// كما أكد أثناء زيارة للمدينة أن: only where and when stand between.
  private func opensLater(behind index: Int, _ limit: Int) -> Bool {
    let words = passage.words[min(index + 1, limit)..<min(index + 15, limit)]
    return words.first { $0.isVerbal || $0.particle == .relative || $0.complementizer != nil }?
      .complementizer?.hasConjunction == false
  }

  /// كما before a verb says that it is so by somebody's words where it closes a clause (كما قال
  /// الوزير.), and else only "besides": كما تعهدت بتقديم، كما انتقد القرار.
  private func isBesides(_ cue: Range<Int>, _ end: Int, _ source: Range<Int>?) -> Bool {
    guard passage.words[cue.lowerBound].full == "كما" else { return false }
    let sentence = passage.sentence(of: cue.lowerBound)
    let hasObject = passage.words[cue.upperBound].verbs.contains { !$0.pronoun.isEmpty }
    if cue.lowerBound == sentence.lowerBound || hasObject { return true }
    if let source, !isParty(source) { return true }
    guard end < sentence.upperBound else { return false }
    if governs(passage.words[cue.upperBound], passage.words[end]) { return true }
    let next = passage.words[end]
    return !next.isSeparator && next.kind != .closeQuote && next.particle != .time
      && next.particle != .preposition && next.particle != .relative
  }

  /// A verb of saying, perhaps with its object pronoun, and its subject.
  private func saying(from index: Int, _ limit: Int) -> (Range<Int>, Range<Int>?)? {
    guard index < limit else { return nil }
    let verbs = finiteVerbs(at: index)
    guard verbs.contains(where: { $0.form.voice == .active && $0.verb.isAssertion }) else {
      return nil
    }
    let isDocument = passage.words[index].verbs.contains { $0.verb.frames.contains(.document) }
    var start = index + 1
    if start < limit, isDocument && passage.words[start].stem == "في" { start += 1 }
    while start < limit,
      passage.words[start].isPronominalPhrase || passage.words[start].particle == .time
        || passage.words[start].particle == .aside
    { start += 1 }
    if start < limit, isDocument, passage.words[start].stem == "في" { start += 1 }
    let phrase = SourcePhrase(passage: passage, names: names, limit: limit)
    let source = phrase.range(from: start)
    let isSaid = verbs.contains {
      !$0.verb.isWeak || $0.verb.scope.contains(.medium) && !$0.pronoun.isEmpty
    }
    return isSaid || source.map(isParty) == true ? (index..<index + 1, source) : nil
  }
}

extension ReportingVerb {
  /// Whether what it reports can stand before it: حسبما ذكر, not حسبما وعد.
  fileprivate var isAssertion: Bool {
    isCore && !frames.contains(.object) && !frames.isDisjoint(with: [.inna, .anna])
  }
}
