internal import ArabicText

// Where the search behind a verb ends, because what goes on there is not its own.
extension ComplementFinder {
  /// Whether nothing behind a word is the verb's: another cue joined by و begins another claim, a
  /// connective another clause; what a relative clause says of the subject is passed over.
  func stops(_ word: Word, at index: Int, cue: Int) -> Bool {
    if word.kind == .stop { return !passage.abbreviates(at: index) }
    if word.kind == .semicolon { return !opensTitle(at: index, cue: cue) }
    if turns(word, at: index, cue) || isOnSomething(index) || hasObject(index, cue) { return true }
    if passage.callsByName(at: index), index + 1 < limit { return false }
    if isInName(index) || word.usages.contains(.naming) || passage.isSurname(at: index) {
      return false
    }
    if word.particle == .connective, !isOnlyAs(index), !joinsNouns(index), !word.isMembership {
      return !passage.isRegarding(at: index)
    }
    return isOtherCue(word, at: index, cue) || isOtherVerb(word, at: index, cue)
  }

  /// ونشر صورا [كتب] عليها «لا للحرب»: the words stand there and are not the verb's.
  private func isOnSomething(_ index: Int) -> Bool {
    passage.isInscribed(at: index) && passage.words[index + 1].isOnIt
  }

  /// تؤكد ذلك، وأتمنى أن: the verb has what it takes already.
  private func hasObject(_ comma: Int, _ cue: Int) -> Bool {
    comma == cue + 2 && passage.words[comma].kind == .comma
      && passage.words[comma - 1].particle == .demonstrative
  }

  /// Whether the sentence turns to something else: في وقت يستمر، ، خاصة أن، إلا أن.
  private func turns(_ word: Word, at index: Int, _ cue: Int) -> Bool {
    if index > cue + 1, index + 2 < limit, passage.isMeanwhile(index) { return true }
    guard index + 1 < limit, passage.words[index + 1].complementizer != nil else { return false }
    return isSubordinate(index + 1, cue) && passage.words[index - 1].isSeparator
      || word.usages.contains(.exception) && index > cue + 1
  }

  /// Whether another claim begins: ، ودعا، ، مطالبا، مضيفا أن.
  private func isOtherCue(_ word: Word, at index: Int, _ cue: Int) -> Bool {
    let isOther = word.isCueParticiple && (!word.isSaying || isOfAnother(word, cue))
    if passage.words[index - 1].kind == .comma, word.mayReport, word.hasConjunction || isOther {
      return true
    }
    return isOther && index > cue + 1 && takesClause(index)
      && !passage.words[index + 1].isPronominalPhrase
  }

  /// الدول التي أعلنت تأييدها، [قائلا]: who says so is not the subject of a verb in the feminine.
  private func isOfAnother(_ saying: Word, _ cue: Int) -> Bool {
    guard cue > 0, passage.words[cue - 1].particle == .relative, saying.bare.ends(in: "ا") else {
      return false
    }
    let forms = passage.words[cue].verbs.map(\.form).filter(\.isFinite)
    return forms.contains { $0.person == .third && $0.gender == .feminine }
      && !forms.contains { $0.person == .third && $0.gender != .feminine }
  }

  /// Whether a verb of another clause stands at a word, which describes neither subject nor setting.
  private func isOtherVerb(_ word: Word, at index: Int, _ cue: Int) -> Bool {
    guard word.isVerbal, word.noun == nil, !word.isDefinite, index > cue + 1,
      !passage.isGoverned(at: index) || passage.words[index - 1].mayLeadVerb
    else { return false }
    if takesClause(index) || speaks(index, cue) || describesObject(index) { return true }
    if word.hasConjunction && word.mayReport { return true }
    return !isInRelativeClause(index, cue) && !describesRole(at: index, cue: cue)
  }

  /// المتحدثة باسم الوزارة [أو] ما يعرف بـ«نسيم»: one noun or the other.
  private func joinsNouns(_ index: Int) -> Bool {
    guard passage.words[index].usages.contains(.alternative), index + 1 < limit else {
      return false
    }
    let (before, next) = (passage.words[index - 1], passage.words[index + 1])
    return before.isNominal && next.complementizer == nil
      && (next.isDefinite && next.isPlain || next.usages.contains(.freeRelative))
  }

  /// كما without a clause of its own compares.
  private func isOnlyAs(_ index: Int) -> Bool {
    passage.words[index].stem.isSpelled("كما")
      && passage.words[min(index + 1, limit - 1)].complementizer == nil
  }

  /// Whether a verb between takes the clause behind it: نشر تقريرا لمصادر أكدت أن.
  private func takesClause(_ index: Int) -> Bool {
    let describes = passage.words[index - 1].particle == .relative
    let next = passage.words[index + 1..<max(index + 1, limit)].prefix(3).first {
      !$0.isPronominalPhrase && !(describes && ($0.particle == .aside || $0.particle == .time))
    }
    guard let particle = next?.complementizer else { return false }
    return passage.words[index].verbs.contains {
      ($0.form.isFinite || $0.form.isAccusative)
        && $0.verb.takesClause(particle, behind: passage.words[index])
    }
  }

  /// الخطة التي [وصفها] الوزير بأنها: a verb whose object is said of begins another claim.
  private func describesObject(_ index: Int) -> Bool {
    let before = passage.words[index - 1]
    guard before.particle == .relative || before.isNominal && !before.isDefinite && !before.isName,
      passage.words[index].verbs.contains(where: {
        $0.form.isFinite && !$0.pronoun.isEmpty && $0.verb.needsObject
      })
    else { return false }
    let behind = passage.words[index + 1..<max(index + 1, limit)].prefix(Self.longestParty)
      .prefix { $0.kind == .word && !$0.isVerbal }
    return behind.contains { $0.complementizer?.hasPreposition == true && $0.hasOwner }
  }

  private static let longestParty = 6

  /// Whether a verb of saying has begun a clause of its own that no pronoun brings in: دعا إلى تحقيق في
  /// حادث قالت أيضا إنه.
  private func speaks(_ index: Int, _ cue: Int) -> Bool {
    let behind = passage.words[index + 1..<max(index + 1, limit)].prefix(5)
      .prefix { $0.kind == .word || $0.kind == .foreign }
    return behind.contains { $0.complementizer != nil }
      && passage.words[index].verbs.contains {
        $0.form.isFinite && $0.verb.perfect.isSpelled("قَالَ")
      }
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
    let word = passage.words[index]
    let place = before.lastIndex { other in
      // رجل كان يقود، استطلاع، أجرته وكالة: what makes its tense, and a comma before what has the noun written on it.
      if other.particle == .auxiliary { return index > cue + 4 }
      if other.kind == .comma { return !word.hasOwner || index > cue + 4 }
      return other.particle != .negation && !other.isPronominalPhrase
    }
    let head = place.map { passage.words[$0] }
    return before.indices.contains { passage.describes(at: $0) }
      || passage.describesOccasion(at: index, behind: cue)
      || head.map { $0.isNominal && !$0.isDefinite } ?? false
      || word.hasConjunction && !word.mayReport && before.contains(where: \.isVerbal)
  }
}

extension Word {
  /// Whether it is one of the prepositions that are written like the من and حتى of verbs: من يقول، حتى يعود.
  fileprivate var mayLeadVerb: Bool { ["من", "حتي"].contains(where: stem.isSpelled) }

  /// Whether it is قائلا, which repeats the verb before it, or متحدثا, which tells to whom.
  fileprivate var isSaying: Bool {
    verbs.contains { ["قَالَ", "تَحَدَّثَ"].contains(where: $0.verb.perfect.isSpelled) }
  }
}
