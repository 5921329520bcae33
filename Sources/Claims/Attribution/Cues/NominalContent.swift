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
      if owner == nil, let found = warning(at: index) {
        (owner, index) = (found, found.upperBound)
        continue
      }
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

  /// اتهام المدير بالتزوير، انتقاد المدير لعدم: he is accused; not اتهامات المدير للشركة، اتهامات من المدير
  /// بالتزوير.
  private func isAccused(_ party: Range<Int>, before start: Int) -> Bool {
    if cue.stance == .criticise, start == party.upperBound, cue.links.contains(.object) {
      return ["عدم", "ان"].contains(where: passage.words[start].stem.isSpelled)
    }
    return cue.stance == .accuse && passage.words[start].proclitic == "ب"
      && passage.words[party.lowerBound - 1].particle == nil && start <= party.upperBound + 1
  }

  /// The party that begins at a word, in the genitive or behind من.
  private func party(at index: Int) -> Range<Int>? {
    guard index < limit, passage.words[index].isPlain || passage.words[index].preposition == "ل"
    else { return nil }
    let found = Subject(passage: passage, names: names).beforeObject(index..<limit)
    return found?.lowerBound == index ? found : nil
  }

  /// تحذيرات [من خبراء]: who warns, not of what.
  private func warning(at index: Int) -> Range<Int>? {
    guard cue.stance == .warn, passage.words[index].stem.isSpelled("من"), index + 1 < limit,
      passage.words[index + 1].noun?.isRole == true
        || passage.words[index + 1].noun?.standing == .source
    else { return nil }
    return party(at: index + 1)
  }

  /// من الوزير، من جانب الحزب، الصادرة عن الرئيس، التي وجهتها النيابة.
  private func named(at index: Int) -> Range<Int>? {
    let word = passage.words[index]
    if word.particle == .relative { return party(at: verbEnd(from: index + 1)) }
    if word.stem.begins(with: "صادر") { return party(at: index + 2) }
    guard word.stem.isSpelled("من"), word.particle == .preposition, !isAsked else { return nil }
    let isAgent = index + 1 < limit && passage.words[index + 1].usages.contains(.agent)
    return party(at: isAgent ? index + 2 : index + 1)
  }

  /// الطلب من الوزير: من brings in who is asked, and not who asks.
  private var isAsked: Bool { cue.stance == .demand && cue.ownLinks.contains(.object) }

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
    if let end = platformEnd(at: index) ?? directedEnd(at: index) { return end }
    guard isOwned else { return nil }
    if let end = titleEnd(behind: index) { return end }
    if let end = originEnd(at: index) { return end }
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

  /// إعلان سامي حداد[، رئيس الهيئة،] عن: what the owner is, between commas.
  private func titleEnd(behind comma: Int) -> Int? {
    guard passage.words[comma].kind == .comma, comma + 1 < limit,
      passage.words[comma + 1].isPlain, passage.words[comma + 1].noun?.isRole == true
    else { return nil }
    let title = passage.words[comma + 1..<limit].prefix(Self.reach)
    return title.firstIndex { $0.kind == .comma }.map { $0 + 1 }
  }

  /// اعتراف موظف [من الشركة]: where ends to whom the owner belongs.
  private func originEnd(at index: Int) -> Int? {
    guard passage.words[index].stem.isSpelled("من"), passage.words[index].particle == .preposition,
      index + 1 < limit, passage.words[index + 1].isNominal, passage.words[index + 1].isPlain,
      passage.words[index + 1].usages.isDisjoint(with: [.timeUnit, .agent]),
      passage.words[index + 1].isDefinite || passage.words[index + 1].hasOwner
    else { return nil }
    return Subject(passage: passage, names: names).phrase(from: index + 1).upperBound
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

  /// دعوات على تويتر: where they stand.
  private func platformEnd(at index: Int) -> Int? {
    guard index + 1 < limit, passage.words[index].stem.isSpelled("علي"),
      passage.words[index + 1].usages.contains(.platform)
    else { return nil }
    let rest = passage.words[index + 2..<max(limit, index + 2)]
    return rest.firstIndex { !$0.isDefinite || !$0.isPlain } ?? limit
  }
}
