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
    if let particle = word.complementizer, !endsName(index), !isOfModal(index), !isLetter(index),
      verb.takesClause(particle, behind: passage.words[index - 1])
    {
      let hasPreposition = index - 1 > cue && verb.governs(passage.words[index - 1])
      return (.clause(start: index), cue + 1..<(hasPreposition ? index - 1 : index))
    }
    if word.folded == "لقد", !verb.isWeak, verb.frames.isSuperset(of: [.inna, .quote]) {
      return (.clause(start: index), cue + 1..<index)
    }
    let isSaid = verb.frames.contains(.quote)
    let isAnnounced = word.kind == .colon && index == cue + 1 && verb.isCore
    return isSaid || isAnnounced ? speech(of: verb, at: index, cue: cue) : nil
  }

  /// سي.إن.إن: the name of a letter.
  private func isLetter(_ index: Int) -> Bool {
    passage.words[index - 1].kind == .stop
      || index + 1 < limit && passage.abbreviates(at: index + 1)
  }

  /// يمكن أن، يجب أن: the clause belongs to the modal verb before it.
  private func isOfModal(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    return before.particle == .modal && passage.words[index].complementizer?.hasLowHamza != true
  }

  /// Another cue joined by و begins another claim, a connective another clause; what a relative
  /// clause says of the subject is passed over.
  private func stops(_ word: Word, at index: Int, cue: Int) -> Bool {
    if word.kind == .stop { return !passage.abbreviates(at: index) }
    if word.kind == .semicolon { return true }
    if word.usages.contains(.exception), index + 1 < limit, index > cue + 1,
      passage.words[index + 1].complementizer != nil
    {
      return true
    }
    if isInName(index) || word.usages.contains(.naming) || passage.isSurname(at: index) {
      return false
    }
    if word.particle == .connective, !isOnlyAs(index) { return !passage.isRegarding(at: index) }
    if passage.words[index - 1].kind == .comma, word.mayReport {
      if word.hasConjunction || word.isCueParticiple && !word.isSaying { return true }
    }
    if word.isCueParticiple, !word.isSaying, index > cue + 1, takesClause(index),
      !passage.words[index + 1].isPronominalPhrase
    {
      return true
    }
    guard word.isVerbal, word.noun == nil, !word.isDefinite, index > cue + 1 else { return false }
    if takesClause(index) || speaks(index, cue) { return true }
    if word.hasConjunction && word.mayReport { return true }
    return !isInRelativeClause(index, cue)
  }

  /// كما without a clause of its own compares.
  private func isOnlyAs(_ index: Int) -> Bool {
    passage.words[index].stem == "كما"
      && passage.words[min(index + 1, limit - 1)].complementizer == nil
  }

  /// مون جيه إن: a name may end like a particle.
  private func endsName(_ index: Int) -> Bool {
    passage.words[index].complementizer?.pronoun.isEmpty == true
      && (passage.isPartOfName(at: index)
        || names.contains { $0.range.count > 2 && $0.range.upperBound == index + 1 })
  }

  /// Where the verb's own clause begins behind a clause that says when: وأضاف، بعد أن أعلنت الشركة
  /// بأنها ستنسحب، [أن].
  private func behindOccasion(at index: Int, of verb: ReportingVerb) -> Int? {
    guard passage.opensOccasion(at: index) else { return speech(behind: index, of: verb) }
    let end = min(limit, index + Self.reach)
    return (index + 2..<max(index + 2, end)).first { next in
      guard passage.words[next - 1].kind == .comma,
        let particle = passage.words[next].complementizer, !particle.hasConjunction
      else { return false }
      return verb.takesClause(particle, behind: passage.words[next - 1])
    }
  }

  /// The colon before direct speech, behind a clause that says when: قالت للصحفيين عندما سئلت عن ذلك[:]
  private func speech(behind index: Int, of verb: ReportingVerb) -> Int? {
    guard ["عندما", "حين", "حينما"].contains(where: passage.words[index].stem.isSpelled),
      verb.frames.contains(.quote)
    else { return nil }
    let end = min(limit - 1, index + Self.longestOccasion)
    let mark = (index..<max(index, end)).first {
      passage.words[$0].isSeparator || passage.words[$0].kind == .openQuote
    }
    return mark.flatMap {
      passage.words[$0].kind == .colon && passage.words[$0 + 1].kind == .openQuote ? $0 : nil
    }
  }

  private static let longestOccasion = 12

  /// Whether a verb between takes the clause behind it: نشر تقريرا لمصادر أكدت أن.
  private func takesClause(_ index: Int) -> Bool {
    let next = index + 1 < limit && passage.words[index + 1].isPronominalPhrase ? 2 : 1
    guard index + next < limit, let particle = passage.words[index + next].complementizer else {
      return false
    }
    return passage.words[index].verbs.contains {
      ($0.form.isFinite || $0.form.isAccusative)
        && $0.verb.takesClause(particle, behind: passage.words[index])
    }
  }

  /// Whether a verb of saying has begun a clause of its own that no pronoun brings in: دعا إلى تحقيق في
  /// حادث قالت أيضا إنه.
  private func speaks(_ index: Int, _ cue: Int) -> Bool {
    let behind = passage.words[index + 1..<max(index + 1, limit)].prefix(5)
      .prefix { $0.kind == .word || $0.kind == .foreign }
    return behind.contains { $0.complementizer != nil }
      && passage.words[index].verbs.contains { $0.form.isFinite && $0.verb.perfect == "قَالَ" }
      && !passage.words[cue + 1..<index].contains { $0.particle == .relative }
  }

  /// لو كانغ، جان لو، أشرف: a name may hold what elsewhere is a particle or a verb.
  private func isInName(_ index: Int) -> Bool {
    names.contains { name in
      guard name.actorKind != nil, name.range.count > 1 else { return false }
      return name.range.lowerBound == index
        || name.actorKind == .person && name.range.contains(index)
    }
  }

  private func isInRelativeClause(_ index: Int, _ cue: Int) -> Bool {
    let before = passage.words[cue + 1..<index]
    let head = before.last { $0.particle != .negation && !$0.isPronominalPhrase }
    let word = passage.words[index]
    return before.indices.contains { passage.describes(at: $0) }
      || head.map { $0.isNominal && !$0.isDefinite } ?? false
      || word.hasConjunction && !word.mayReport && before.contains(where: \.isVerbal)
  }
}

extension Word {
  /// Whether it is قائلا, which repeats the verb before it.
  fileprivate var isSaying: Bool { verbs.contains { $0.verb.perfect == "قَالَ" } }
}
