internal import ArabicText

/// Looks behind a noun that attributes for whose it is and where its content begins: إعلان [الوزير]
/// [استقالته]، الاتهامات التي وجهتها [النيابة] [لهم]، انتقادات لاذعة من [الحزب] [للحكومة].
struct NominalContent {
  /// Where the noun stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]
  /// The noun.
  let cue: NounCue
  /// The first word that belongs to another sentence.
  let limit: Int

  private static let reach = 12

  /// Whose the noun is, if anybody is named, and where the content begins.
  func find(behind noun: Int, isOwned: Bool) -> (owner: Range<Int>?, start: Int)? {
    var index = noun + 1
    var owner: Range<Int>?
    if !isOwned, !passage.words[noun].isDefinite, let found = party(at: index) {
      (owner, index) = (found, found.upperBound)
    }
    while index < min(limit, noun + Self.reach) {
      if let start = content(at: index, behind: noun, isOwned || owner != nil) {
        if let owner, isAccused(owner, before: start) { return (nil, owner.lowerBound) }
        return (owner, start)
      }
      if owner == nil, let found = named(at: index) {
        (owner, index) = (found, found.upperBound)
      } else if let next = attribute(at: index, behind: noun, owner != nil) {
        index = next
      } else {
        return nil
      }
    }
    return nil
  }

  /// اتهام المدير بالتزوير: he is accused; not اتهامات المدير للشركة، اتهامات من المدير بالتزوير.
  private func isAccused(_ party: Range<Int>, before start: Int) -> Bool {
    cue.stance == .accuse && passage.words[start].proclitic == "ب"
      && passage.words[party.lowerBound - 1].particle == nil && start <= party.upperBound + 1
  }

  /// The party that begins at a word, in the genitive or behind من.
  private func party(at index: Int) -> Range<Int>? {
    guard index < limit, passage.words[index].isPlain || passage.words[index].preposition == "ل"
    else { return nil }
    let found = Subject(passage: passage, names: names).beforeObject(index..<limit)
    return found?.lowerBound == index ? found : nil
  }

  /// من الوزير، من جانب الحزب، الصادرة عن الرئيس، التي وجهتها النيابة.
  private func named(at index: Int) -> Range<Int>? {
    let word = passage.words[index]
    if word.particle == .relative { return party(at: verbEnd(from: index + 1)) }
    if word.stem.begins(with: "صادر") { return party(at: index + 2) }
    guard word.stem.isSpelled("من"), word.particle == .preposition else { return nil }
    let isAgent = index + 1 < limit && passage.words[index + 1].usages.contains(.agent)
    return party(at: isAgent ? index + 2 : index + 1)
  }

  private func verbEnd(from index: Int) -> Int {
    index < limit && passage.words[index].isVerbal ? index + 1 : limit
  }

  /// The end of an adjective, a remark in brackets or of time.
  private func attribute(at index: Int, behind noun: Int, _ isOwned: Bool) -> Int? {
    let word = passage.words[index]
    if word.isPlain, word.isAdjectival || word.kind == .closeQuote { return index + 1 }
    if [.time, .aside, .month, .year].contains(word.particle) { return index + 1 }
    if word.verbs.contains(where: { $0.form.isFinite && $0.verb.scope.contains(.support) }) {
      return index + 1
    }
    guard isOwned else { return nil }
    if word.particle == .relative { return clause(behind: index) }
    if let end = occasionEnd(at: index) { return end }
    return word.kind == .comma || word.kind == .number ? index + 1 : nil
  }

  /// تأكيد الشركة التي تدير الميناء [أنها]: the clause behind what is said of the owner.
  private func clause(behind relative: Int) -> Int? {
    guard cue.links.contains(.clause) else { return nil }
    let words = passage.words[relative..<limit].prefix(Self.reach)
    guard let start = words.firstIndex(where: { $0.complementizer != nil }),
      passage.words[start].isPlain,
      !words[..<start].contains(where: {
        $0.isSeparator || $0.verbs.contains { $0.verb.isCore && !$0.verb.isWeak }
      })
    else { return nil }
    return start
  }

  /// في تغريدة، على تويتر: where and on what occasion it was said.
  private func occasionEnd(at index: Int) -> Int? {
    guard passage.words[index].particle == .preposition, index + 1 < limit else { return nil }
    let next = passage.words[index + 1]
    let isPlatform = next.isUnknown || next.kind == .foreign
    guard next.isOccasion || isPlatform && passage.words[index].stem.isSpelled("علي") else {
      return nil
    }
    return index + 2
  }

  private func content(at index: Int, behind noun: Int, _ isOwned: Bool) -> Int? {
    for link in cue.links + (isOwned ? cue.ownLinks : []) {
      if let start = start(of: link, at: index, behind: noun, isOwned) { return start }
    }
    return nil
  }

  /// تهم "بالتزوير": the mark stands before the preposition.
  private func opensQuotation(_ index: Int) -> Bool {
    cue.stance == .accuse && passage.words[index].kind == .openQuote && index + 1 < limit
  }

  /// Whether a preposition written on a word, or on the first in quotation marks, is the noun's.
  private func isLed(by letter: Unicode.Scalar, at index: Int, behind noun: Int) -> Bool {
    let word = passage.words[index]
    // تهم متعلقة بكذا: the adjective governs it.
    if passage.words[index - 1].usages.contains(.regard) { return false }
    let isAbout = noun > 0 && passage.words[noun - 1].particle == .demonstrative
    let first = opensQuotation(index) ? passage.words[index + 1].preposition : word.proclitic
    return first == letter && word.complementizer == nil && !isAbout
  }

  /// Whether a preposition before another word is the noun's.
  private func isLed(by preposition: String, at index: Int) -> Bool {
    let word = passage.words[index]
    guard word.particle == .preposition, word.stem == preposition, index + 1 < limit else {
      return false
    }
    // دعوات إلى الحكومة، إعلان عن المجلس: who is invited, and who issued it.
    let tellsWho = cue.stance == .demand || cue.stance == .announce
    return !tellsWho || !names.hasActor(at: index + 1)
  }

  /// Whether a word completes the noun before it: بتهمة القتل، تهمة «القتل», not التهم الموجهة، تهم متعلقة.
  private func completes(_ word: Word, _ noun: Word) -> Bool {
    if noun.isDefinite || word.isEmphasis { return false }
    let isAttribute = word.isAdjectival && !word.classes.contains(.noun)
    if word.kind == .openQuote { return true }
    if noun.preposition == "ب" { return word.isNominal && !isAttribute }
    if word.usages.contains(.regard) { return false }
    return word.isNominal && word.isPlain && !word.isAdjectival && !word.stem.isSpelled("ذات")
  }

  /// بالقول «…»، بالقول: «…».
  private func quotation(at index: Int, behind noun: Int) -> Int? {
    guard index == noun + 1, passage.words[noun].preposition == "ب" else { return nil }
    let start = passage.words[index].kind == .colon ? index + 1 : index
    return start < limit && passage.words[start].kind == .openQuote ? start : nil
  }

  private func start(
    of link: NounCue.Link, at index: Int, behind noun: Int, _ isOwned: Bool
  ) -> Int? {
    let word = passage.words[index]
    switch link {
    case .proclitic(let letter): return isLed(by: letter, at: index, behind: noun) ? index : nil
    case .word(let preposition): return isLed(by: preposition, at: index) ? index + 1 : nil
    case .clause: return word.complementizer != nil && word.isPlain ? index : nil
    case .quote: return quotation(at: index, behind: noun)
    case .event:
      let isEvent = word.stem.looksLikeAugmentedMasdar || word.usages.contains(.event)
      // تهم التحريض: a charge is of a kind of deed, news of one deed.
      let isBound = !word.isDefinite || cue.stance == .accuse
      return index == noun + 1 && word.isPlain && isBound && isEvent ? index : nil
    case .direct:
      return index == noun + 1 && completes(word, passage.words[noun]) ? index : nil
    case .object:
      let opens = word.isNominal && word.isPlain && !word.isAdjectival || word.kind == .openQuote
      return isOwned && opens ? index : nil
    }
  }
}
