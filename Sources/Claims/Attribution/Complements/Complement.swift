internal import ArabicText

/// What a cue takes as content, and where it begins.
enum Complement: Hashable, Sendable {
  /// A clause from its إن or أن on.
  case clause(start: Int)
  /// A quotation, by the range between its marks.
  case quotation(Range<Int>)
  /// What stands behind a colon.
  case colon(start: Int)
}

/// Looks behind a cue for its complement.
struct ComplementFinder {
  /// Where it is sought.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]
  /// The first word that belongs to another sentence.
  let limit: Int

  static let reach = 40

  /// The clause, quotation or colon that a verb at `cue` governs, and the first word that belongs
  /// to it, its preposition included.
  func complement(of verb: ReportingVerb, at cue: Int) -> (complement: Complement, gap: Range<Int>)?
  {
    var index = cue + 1
    while index < min(limit, cue + Self.reach) {
      let word = passage.words[index]
      if let found = complement(of: verb, at: index, cue: cue) { return found }
      if let next = behindOccasion(at: index, of: verb) {
        index = next
        continue
      }
      if word.kind == .openQuote, let name = passage.quotation(from: index) {
        index = min(name.upperBound, limit)
        continue
      }
      if index > cue + 1, accompanies(word, at: index, of: verb) {
        index += 1
        continue
      }
      if stops(word, at: index, cue: cue) {
        return behindDescription(of: verb, at: index, cue: cue)
      }
      index += 1
    }
    return nil
  }

  private func complement(
    of verb: ReportingVerb, at index: Int, cue: Int
  ) -> (Complement, Range<Int>)? {
    let word = passage.words[index]
    if word.complementizer != nil, isSubordinate(index, cue) || isOfOther(index, cue) { return nil }
    if let particle = word.complementizer, !endsName(index), !isOfModal(index), !isLetter(index),
      !passage.isHyphenated(at: index),
      takesClause(verb, particle, at: index, cue) || takesLoosely(verb, particle, at: index, cue)
    {
      let hasPreposition = index - 1 > cue && verb.governs(passage.words[index - 1])
      return (.clause(start: index), cue + 1..<(hasPreposition ? index - 1 : index))
    }
    if word.folded.isSpelled("لقد"), !verb.isWeak, verb.frames.isSuperset(of: [.inna, .quote]) {
      return (.clause(start: index), cue + 1..<index)
    }
    if isCondition(index, of: verb, cue) { return (.clause(start: index), cue + 1..<index) }
    let isSaid = verb.frames.contains(.quote)
    let isAnnounced = word.kind == .colon && index == cue + 1 && verb.isCore
    return isSaid || isAnnounced ? speech(of: verb, at: index, cue: cue) : nil
  }

  /// حيث أن، إلى درجة أن، ، خاصة أن: the clause belongs to the word before it.
  func isSubordinate(_ index: Int, _ cue: Int) -> Bool {
    guard index - 1 > cue else { return false }
    if meansThat(index - 1) || isWhatNewsSays(index) || isSaidInRelative(index, cue) { return true }
    guard passage.words[index - 1].usages.contains(.subordinate) else { return false }
    return !passage.words[index - 1].isNominal || passage.words[index - 2].isSeparator
      || passage.words[index - 2].particle == .preposition
  }

  /// ما يعني أن: the clause is of what something means.
  private func meansThat(_ verb: Int) -> Bool {
    verb > 0 && passage.words[verb].full.isSpelled("يعني")
      && ["ما", "مما"].contains(where: passage.words[verb - 1].stem.isSpelled)
  }

  /// نفى الأنباء القائلة [إن]: the clause is what the news says.
  private func isWhatNewsSays(_ clause: Int) -> Bool {
    let participle = passage.words[clause - 1]
    return participle.stem.isSpelled("قايله") && participle.isDefinite && participle.isPlain
      && passage.words[clause - 2].isDefinite && passage.words[clause - 2].isNominal
  }

  /// نفى تزوير الانتخابات التي تقول المعارضة [إنها] باطلة: what is said in a relative clause of its head.
  private func isSaidInRelative(_ clause: Int, _ cue: Int) -> Bool {
    guard let particle = passage.words[clause].complementizer, !particle.pronoun.isEmpty else {
      return false
    }
    let before = passage.words[cue + 1..<clause].suffix(Self.longestRelative)
    guard let pronoun = before.lastIndex(where: { $0.isRelativePronoun || $0.isSeparator }),
      passage.words[pronoun].isRelativePronoun, pronoun + 2 < clause
    else { return false }
    return passage.words[pronoun + 1].verbs.contains {
      $0.form.isFinite && $0.verb.isCore && !$0.verb.isWeak
        && $0.verb.takesClause(particle, behind: passage.words[clause - 1])
    }
  }

  private static let longestRelative = 8

  /// بتهم عدة ضمنها أنه، من المفترض أن: the clause is one of those named before it, or what an adjective says.
  private func isOfOther(_ index: Int, _ cue: Int) -> Bool {
    guard index - 1 > cue else { return false }
    let before = passage.words[index - 1]
    if before.particle == .aside, before.hasOwner, before.stem.begins(with: "ضمن") { return true }
    guard before.isDefinite, before.isPlain, !before.isNisba, index - 2 > cue,
      passage.words[index - 2].stem.isSpelled("من"),
      passage.words[index].complementizer?.hasLowHamza == false,
      passage.words[index].complementizer?.pronoun.isEmpty == true
    else { return false }
    return before.isAdjectival && before.noun == nil || before.usages.contains(.foreseen)
      || passage.words[index - 3].particle == .auxiliary
  }

  /// سي.إن.إن: the name of a letter.
  private func isLetter(_ index: Int) -> Bool {
    passage.words[index - 1].kind == .stop
      || index + 1 < limit && passage.abbreviates(at: index + 1)
  }

  /// يمكن أن، يجب أن، سبق أن: the clause belongs to the modal verb before it.
  private func isOfModal(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return (before.particle == .modal || before.full.isSpelled("سبق"))
      && passage.words[index].complementizer?.hasLowHamza != true
  }

  /// مون جيه إن: a name may end like a particle.
  private func endsName(_ index: Int) -> Bool {
    passage.words[index].complementizer?.pronoun.isEmpty == true
      && (passage.isPartOfName(at: index)
        || names.contains { $0.range.count > 2 && $0.range.upperBound == index + 1 })
  }
}
