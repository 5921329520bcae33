internal import ArabicText

/// The verbs of saying: قال X إن, X قال إن, وأضاف أن, الذي قال إن, مشيرا إلى أن, يقال إن.
struct VerbalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a word makes as a cue; nil if it makes none.
  func claim(at cue: Int) -> ClaimDraft? {
    let readings = passage.words[cue].verbs
    if readings.isEmpty || passage.words[cue].isKunya || isInName(cue) { return nil }
    let test = ReportingTest(passage: passage)
    guard test.reports(readings, at: cue) else { return nil }
    let beside = besideParty(readings, at: cue)
    for reading in beside.isEmpty ? readings : beside
    where
      (!beside.isEmpty || test.isInVerbPlace(reading, at: cue) || followsPerson(cue)
      || followsText(reading, at: cue))
      && !test.isCounted(reading, at: cue)
      && !test.isMisread(reading, at: cue)
    {
      guard let draft = claim(of: reading, at: cue, test) else { continue }
      let unreported = UnreportedContent(passage: passage)
      return unreported.holds(for: draft, of: reading, at: cue) ? nil : draft
    }
    return nil
  }

  /// فالح عبدالله: what can be a verb is part of a person's name.
  private func isInName(_ cue: Int) -> Bool {
    if cue > 0, passage.words[cue - 1].kind == .joiner || passage.isSurname(at: cue) { return true }
    return names.contains {
      $0.actorKind == .person && $0.range.contains(cue) && cue + 1 < $0.range.upperBound
    }
  }

  /// سالم قاسم كتب: behind a person's name what can be a verb is one.
  private func followsPerson(_ cue: Int) -> Bool {
    passage.words[cue].isPlain && passage.words[cue].particle != .preposition && cue > 0
      && !passage.words[cue - 1].isKunya
      && names.contains {
        $0.actorKind == .person && $0.head == nil && $0.range.upperBound == cue
          && ($0.range.count > 1 || isAlone($0.range.lowerBound, before: cue))
      }
  }

  /// قرار حث، بيانا يدين: behind the text that does it what can be a noun is a verb.
  private func followsText(_ reading: VerbReading, at cue: Int) -> Bool {
    reading.verb.isCore == false
      && Subject(passage: passage, names: names).showing(cue, reading) != nil
  }

  /// إن سالم طلب: one name opens its clause, and what follows is no other.
  private func isAlone(_ name: Int, before cue: Int) -> Bool {
    guard !passage.words[cue].isName, !passage.words[cue].isListed else { return false }
    return name == passage.sentence(of: name).lowerBound
      || passage.words[name - 1].complementizer?.pronoun.isEmpty == true
  }

  private func claim(
    of reading: VerbReading, at cue: Int, _ test: ReportingTest
  ) -> ClaimDraft? {
    let sentence = passage.sentence(of: cue)
    if reading.form.isFinite, reading.verb.frames.contains(.quote),
      let (content, gap, rule) = QuotationBefore(passage: passage).parts(around: cue, in: sentence)
    {
      return draft(reading, at: cue, gap: gap, content: content, rule: rule)
    }
    let finder = ComplementFinder(
      passage: passage, names: names, limit: limit(of: cue, in: sentence))
    if let (complement, gap) = finder.complement(of: reading.verb, at: cue),
      test.admits(reading, complement, gap, at: cue)
    {
      if takesPhrase(reading, at: cue, before: complement, in: sentence) {
        let draft = nominal(reading, at: cue, in: sentence)
        if draft != nil || !standsAlone(complement, of: reading, at: cue) { return draft }
      }
      return clausal(reading, at: cue, complement, gap, in: sentence)
    }
    return nominal(reading, at: cue, in: sentence) ?? postposed(reading, at: cue, in: sentence)
  }

  /// A verb within a quotation takes its content there.
  func limit(of cue: Int, in sentence: Range<Int>) -> Int {
    guard let quotation = passage.quotation(around: cue) else { return sentence.upperBound }
    return min(sentence.upperBound, max(quotation.upperBound - 1, cue + 1))
  }

  /// A clause or quotation as content, and with a verb like اتهم the party that it is said of.
  private func clausal(
    _ reading: VerbReading, at cue: Int, _ complement: Complement, _ gap: Range<Int>,
    in sentence: Range<Int>
  ) -> ClaimDraft {
    var content = content(of: complement, of: reading, in: sentence)
    var gap = gap.lowerBound..<(gap.first { extent.attributions.contains($0) } ?? gap.upperBound)
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    if let object = finder.object(of: reading, at: cue, in: gap, before: complement) {
      if !reading.verb.frames.contains(.to) { content = object..<content.upperBound }
      gap = gap.lowerBound..<object
    } else if finder.isPassive(reading, gap, before: complement) {
      let content = describes(cue, complement) ? aside(content) : content
      return draft(reading, at: cue, gap: gap, content: [content], rule: .passive)
    }
    var found = draft(reading, at: cue, gap: gap, content: [content])
    if found.rule == .passive, describes(cue, complement) { found.content = [aside(content)] }
    return found
  }

  /// Whether a passive tells what some thing or person is held for: رجل يعتقد أنه، التي توصف بأنها.
  private func describes(_ cue: Int, _ complement: Complement) -> Bool {
    guard case .clause(let start) = complement,
      passage.words[start].complementizer?.pronoun.isEmpty == false,
      !passage.words[cue].hasConjunction
    else { return false }
    let before = passage.words[..<cue].last { $0.kind != .comma }
    guard let before, cue > passage.sentence(of: cue).lowerBound else { return false }
    return before.particle == .relative || before.usages.contains(.freeRelative)
      || before.isNominal && before.isPlain && !before.isDefinite
  }

  /// What is said beside the story ends at its first comma, or where a number goes on with it.
  private func aside(_ content: Range<Int>) -> Range<Int> {
    let end = content.dropFirst(2).first { index in
      if passage.quotation(around: index) != nil { return false }
      let (word, before) = (passage.words[index], passage.words[index - 1])
      return word.kind == .comma
        || word.kind == .number && index == content.lowerBound + 2 && before.bare.ends(in: "ون")
    }
    return content.lowerBound..<(end ?? content.upperBound)
  }

  private func content(
    of complement: Complement, of reading: VerbReading, in sentence: Range<Int>
  ) -> Range<Int> {
    var extent = extent
    extent.cue = reading
    return switch complement {
    case .clause(let start):
      reading.verb.needsObject
        ? extent.quotedPredicate(in: extent.clause(from: start, in: sentence))
        : extent.clause(from: start, in: sentence)
    case .colon(let start): extent.speech(from: start, in: sentence)
    case .quotation(let range):
      extent.goesOn(behind: range, in: sentence)
        ? extent.phrase(from: range.lowerBound, in: sentence)
        : range.lowerBound..<extent.end(of: range, in: sentence)
    }
  }

  func draft(
    _ reading: VerbReading, at cue: Int, gap: Range<Int>, content: [Range<Int>], rule: Rule? = nil
  ) -> ClaimDraft {
    var found = Subject(passage: passage, names: names).find(of: reading, at: cue, gap: gap)
    let isPassive = rule == .passive && (found.rule != .subjectVerb || reading.verb.needsObject)
    if isPassive || passage.isPerformed(at: cue) { found = Subject.Found(rule: .passive) }
    let cues = [cue, found.noun].compactMap(\.self).map { $0..<$0 + 1 }
    let owner = found.noun.flatMap(owner(of:))
    return ClaimDraft(
      passage: number, cues: cues, source: found.source, via: found.via,
      content: content, stance: reading.verb.stance,
      agreement: found.speaker ?? owner ?? agreement(of: reading, at: cue),
      impliesSource: found.rule != .passive && !isOfNobody(reading, at: cue, found),
      isFirstPerson: reading.form.person == .first,
      rule: rule ?? found.rule)
  }
}

extension VerbalCue {
  /// What a verb shows of its subject; دعوا is rather "they called" than "both called".
  private func agreement(of reading: VerbReading, at cue: Int) -> Agreement {
    var agreement = reading.agreement
    if agreement.number == .dual,
      passage.words[cue].verbs.contains(where: {
        $0.verb == reading.verb && $0.form.number == .plural
      })
    {
      agreement.number = .plural
    }
    return agreement
  }
}

extension Word {
  /// Whether a name goes on behind it: أبو، بن.
  fileprivate var isKunya: Bool {
    ["ابو", "ابي", "ام", "بن", "ابن"].contains(where: stem.isSpelled)
  }
}
