internal import ArabicText

extension Discourse {
  /// The last party before a claim in its sentence that stands behind a verb of its own clause, and for
  /// which `mayBe` holds: كان الفريق متقدما، وانتظر [الحكم] قليلا، ثم أعلن.
  ///
  /// None where the claim's verb is in a relative clause, which has the subject of the main one: الهجوم
  /// الذي تقول إن.
  func subjectBehindVerb(
    before draft: ClaimDraft, where mayBe: (Reference) -> Bool
  ) -> Reference? {
    let passage = passages[draft.passage]
    let sentence = passage.sentence(of: draft.start)
    guard draft.start > sentence.lowerBound, !passage.describes(draft.start) else { return nil }
    return actors.of(draft.passage).last { mention in
      let place = passage.start(of: mention.match)
      return place > sentence.lowerBound && place < draft.start && mayBe(mention)
        && passage.isSubject(mention.match, at: place)
        && passage.quotation(around: place)?.contains(draft.start) != false
    }
  }
}

extension Passage {
  /// Where a name begins, or a person's office before it.
  fileprivate func start(of name: NameMatch) -> Int {
    guard name.actorKind == .person else { return name.range.lowerBound }
    let office = office(before: name.range.lowerBound) { $0.isHeldByOne }
    return office.isEmpty ? name.range.lowerBound : office.lowerBound
  }

  /// Whether a name is the subject of the verb before it, in a clause that describes nobody.
  fileprivate func isSubject(_ name: NameMatch, at place: Int) -> Bool {
    standsBehindVerb(name, at: place)
      && !tellsOfNoun(place - 1)
      && (words[place - 1].hasConjunction
        || !words[..<(place - 1)].suffix(3).contains {
          $0.complementizer != nil || $0.opensRelative
        })
  }

  /// عبر مقطع [نشره] الحساب: whether a verb describes the noun before it, which its pronoun takes up.
  func tellsOfNoun(_ verb: Int) -> Bool {
    guard verb > 0, words[verb].isVerbal, words[verb].isPlain, words[verb].hasOwner else {
      return false
    }
    let before = words[verb - 1]
    return before.kind == .word && before.isNominal && !before.isDefinite && !before.hasOwner
      && !before.isName
  }

  /// Whether a name that begins at a place can be the subject of the verb before it: no plural in ين; and
  /// the verb shows none (نشطاء نشروا) and has none before it (الاتحاد أقال، قد عزلت، لكنه طمأن).
  func standsBehindVerb(_ name: NameMatch, at place: Int) -> Bool {
    let (first, verb) = (words[place], words[place - 1])
    let isObject = name.head?.agreement.number == .plural && first.stem.hasSuffix("ين")
    guard verb.isVerbal, first.preposition == nil, !isObject,
      !["وا", "ون"].contains(where: verb.full.hasSuffix)
    else { return false }
    return verb.hasConjunction || place < 2 || !words[place - 2].leadsVerb
  }

  /// Whether a verb stands in a relative clause.
  fileprivate func describes(_ verb: Int) -> Bool { words[verb - 1].opensRelative }
}

extension Word {
  /// Whether a verb behind it has its subject before: a noun, a pronoun, قد without و, a dash.
  fileprivate var leadsVerb: Bool {
    if kind == .dash { return true }
    if particle == .modal { return !hasConjunction }
    if particle == .pronoun || complementizer?.pronoun.isEmpty == false { return true }
    if particle == .connective { return full.hasPrefix("لكن") && full.count > 4 }
    return isNominal
  }
}
