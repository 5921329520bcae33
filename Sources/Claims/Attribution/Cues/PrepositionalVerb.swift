internal import ArabicText

// The verb of saying that a cue brings in, with its subject: بحسب ما [قال الوزير]، كما [أكدت الوزارة].
extension PrepositionalCue {
  /// The parts of a cue with its verb; nil where it attributes nothing.
  func verbParts(of cue: Range<Int>, limit: Int) -> Parts? {
    let verb = cue.upperBound
    if isGoverned(cue) { return nil }
    let isAs = passage.words[cue.lowerBound].full.isSpelled("كما")
    if opensClause(behind: verb, limit) || isAs && opensLater(behind: verb, limit) { return nil }
    if !isAs, let relay = relay(from: verb, limit) {
      return (verb + 1, relay.source, relay.medium, relay.source.upperBound)
    }
    // احتجاجا على ما جاء في المقال attributes nothing.
    let isBehindClause =
      !passage.words[cue.lowerBound].stem.isSpelled("علي")
      && cue.lowerBound > passage.sentence(of: cue.lowerBound).lowerBound
    guard
      let (said, source) = saying(
        from: verb, limit, mayBeAlone: !isAs, isBehindClause: isBehindClause)
    else { return nil }
    let end = source?.upperBound ?? said.upperBound
    return isBesides(cue, end, source) ? nil : (said.upperBound, source, nil, end)
  }

  /// يعتمد على ما يتذكره الشهود: what the verb before it takes, not ، على ما قال الشهود.
  private func isGoverned(_ cue: Range<Int>) -> Bool {
    guard cue.lowerBound > 0, cue.upperBound < passage.words.count,
      passage.words[cue.lowerBound].full.isSpelled("علي")
    else { return false }
    return !passage.words[cue.lowerBound - 1].isSeparator
      && passage.words[cue.upperBound].verbs.contains { !$0.pronoun.isEmpty }
  }

  /// The stance of a cue, or of the verb that it brings in: بحسب ما أعلن.
  func stance(of cue: FixedCue, at verb: Int) -> Stance {
    guard cue.frame == .verb, verb < passage.words.count else { return cue.stance }
    return passage.words[verb].verbs.first { $0.form.isFinite && $0.verb.isAssertion }?.verb.stance
      ?? cue.stance
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

  /// كما قال إن reports what follows, not what stands before; كما قال الوزير، فإن does not.
  private func opensClause(behind index: Int, _ limit: Int) -> Bool {
    (min(index + 1, limit)..<min(index + 4, limit)).contains { next in
      passage.words[next].complementizer?.hasConjunction == false
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
    guard passage.words[cue.lowerBound].full.isSpelled("كما") else { return false }
    let sentence = passage.sentence(of: cue.lowerBound)
    if source.map(isParty) == true, isAnswered(behind: end, sentence) { return false }
    let hasObject = passage.words[cue.upperBound].verbs.contains { !$0.pronoun.isEmpty }
    if cue.lowerBound == sentence.lowerBound || hasObject { return true }
    if let source, !isParty(source) { return true }
    guard end < sentence.upperBound else { return false }
    if governs(passage.words[cue.upperBound], passage.words[end]) { return true }
    let next = passage.words[end]
    return !next.isSeparator && next.kind != .closeQuote && next.particle != .time
      && next.particle != .preposition && next.particle != .relative
  }

  /// على موقعه الرسمي: where it stands.
  private func isPlatform(_ range: Range<Int>) -> Bool {
    passage.words[range.lowerBound].usages.contains(.platform)
  }

  /// A verb of saying, perhaps with its object pronoun, and its subject.
  private func saying(
    from index: Int, _ limit: Int, mayBeAlone: Bool, isBehindClause: Bool
  ) -> (Range<Int>, Range<Int>?)? {
    guard index < limit else { return nil }
    let verbs = finiteVerbs(at: index)
    guard verbs.contains(where: { $0.form.voice == .active && $0.verb.isAssertion }) else {
      return nil
    }
    let isDocument = passage.words[index].verbs.contains { $0.verb.frames.contains(.document) }
    var start = index + 1
    var isTherein = start < limit && isDocument && isWithin(start)
    if isTherein { start += 1 }
    while start < limit,
      passage.words[start].isPronominalPhrase || passage.words[start].particle == .time
        || passage.words[start].particle == .aside
    { start += 1 }
    if start < limit, isDocument, isWithin(start) {
      isTherein = true
      start += 1
    }
    let phrase = SourcePhrase(passage: passage, names: names, limit: limit)
    let source = phrase.range(from: start)
    // حسبما ذكرت، : nothing else can stand there.
    let isAlone =
      mayBeAlone && !isDocument && (start >= limit || passage.words[start].isSeparator)
    // بحسب ما جاء في كتابه: whatever it stands in is the source.
    let isSaid =
      isAlone || mayBeAlone && isTherein && isBehindClause && source != nil
      || verbs.contains {
        !$0.verb.isWeak || $0.verb.scope.contains(.medium) && !$0.pronoun.isEmpty
      }
    return isSaid || source.map { isParty($0) || isQuotedName($0) || isPlatform($0) } == true
      ? (index..<index + 1, source) : nil
  }

  /// وفقا لما جاء [في] البيان، [على] موقع البلدية: the preposition before where something stands.
  private func isWithin(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.stem.isSpelled("في")
      || word.stem.isSpelled("علي") && index + 1 < passage.words.count
        && passage.words[index + 1].usages.contains(.platform)
  }

  /// حسب ما ذكرت «النسيم»: a name in quotation marks, and no words of somebody.
  private func isQuotedName(_ range: Range<Int>) -> Bool {
    passage.quotation(from: range.lowerBound) == range && range.count <= 5
      && passage.isName(range, range.upperBound + 1)
  }

  /// The verbs that a word behind ما can be, though elsewhere it is rather a noun: ما نقله، ما أورده.
  private func finiteVerbs(at index: Int) -> [VerbReading] {
    let word = passage.words[index]
    let known = word.verbs.filter(\.form.isFinite)
    if !known.isEmpty || !word.isPlain { return known }
    return Proclitics.readings(of: word.token).prefix { $0.letters == 0 }
      .flatMap { lexicon.verbs.readings(of: $0) }.filter { $0.form.isFinite }
  }

  /// كما أكد على: what the verb takes follows it.
  private func governs(_ verb: Word, _ word: Word) -> Bool {
    verb.verbs.contains {
      $0.form.isFinite
        && ($0.verb.governs(word) || word.isLoneLetter("ب") && $0.verb.frames.contains(.bi))
    }
  }
}

extension ReportingVerb {
  /// Whether what it reports can stand before it: حسبما ذكر, not حسبما وعد.
  fileprivate var isAssertion: Bool {
    isCore && !frames.contains(.object) && !frames.isDisjoint(with: [.inna, .anna])
  }
}
