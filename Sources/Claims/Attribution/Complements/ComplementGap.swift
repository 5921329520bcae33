internal import ArabicText

// What stands between a verb and its clause and is neither another's clause nor a verb of its own.
extension ComplementFinder {
  /// Whether a verb takes the clause of a particle; a name before it governs nothing (سامي إمام أن),
  /// nor does what says that it was earlier (قال من قبل إن).
  func takesClause(
    _ verb: ReportingVerb, _ particle: Complementizer, at index: Int, _ cue: Int
  ) -> Bool {
    if index > cue + 1, isWish(at: index, of: verb) { return false }
    if index == cue + 1, passage.words[cue].particle == .preposition {
      return !particle.hasPreposition && !verb.frames.isDisjoint(with: .clause)
    }
    guard index > 0, !particle.hasPreposition, !particle.hasConjunction,
      passage.words[index - 1].particle == .preposition,
      isEarlier(index - 1, before: particle) || isInPerson(index - 1)
    else { return verb.takesClause(particle, behind: passage.words[index - 1]) }
    return !verb.frames.isDisjoint(with: .clause)
  }

  /// زادت إنتاجها، ومن شأن ذلك [أن يعوض]: before an imperfect أن tells what shall be, which a verb of many meanings does
  /// not report.
  private func isWish(at index: Int, of verb: ReportingVerb) -> Bool {
    guard verb.isWeak, verb.frames.isDisjoint(with: [.subjunctive, .document]), index + 1 < limit,
      let particle = passage.words[index].complementizer, particle.pronoun.isEmpty,
      !particle.hasPreposition, particle.hasLowHamza != true,
      passage.words[index - 1].particle != .preposition
    else { return false }
    let next = passage.words[index + 1]
    return next.isVerbal && next.isPlain && !next.isName
      && (next.folded.begins(with: "ي") || next.verbs.contains { $0.form.tense == .imperfect })
  }

  /// يرون بأن، أشار المدير بأن: a verb of many meanings may take بأن for أن at once, or behind the party
  /// that says it.
  func takesLoosely(
    _ verb: ReportingVerb, _ particle: Complementizer, at index: Int, _ cue: Int
  ) -> Bool {
    guard particle.hasPreposition, !particle.hasConjunction, verb.isCore,
      verb.frames.contains(.anna), verb.scope.isDisjoint(with: [.support, .medium])
    else { return false }
    if index == cue + 1 { return true }
    let party = names.first { $0.actorKind != nil && $0.range.lowerBound == cue + 1 }
    return party?.range.upperBound == index
  }

  /// قالت ليلى، إذا كان الطريق مغلقا فسنعود: behind a comma إذا begins what a verb of saying reports, where no
  /// other clause or quotation follows.
  func isCondition(_ index: Int, of verb: ReportingVerb, _ cue: Int) -> Bool {
    guard passage.words[index].folded.isSpelled("اذا"), index > cue + 1,
      passage.words[index - 1].kind == .comma, !verb.isWeak,
      verb.frames.isSuperset(of: [.inna, .quote])
    else { return false }
    let rest = passage.words[index..<max(index, min(limit, index + Self.reach))]
    return rest.contains { $0.hasConjunction && $0.folded.first == "ف" }
      && !rest.contains { $0.kind == .colon || $0.kind == .openQuote }
      && !rest.indices.dropFirst().contains {
        rest[$0 - 1].kind == .comma && rest[$0].complementizer?.hasConjunction == false
      }
  }

  /// من قبل: before إن, and before أن where no verb follows that would tell what came later.
  private func isEarlier(_ index: Int, before particle: Complementizer) -> Bool {
    guard index > 0, passage.words[index].stem.isSpelled("قبل"),
      passage.words[index - 1].stem.isSpelled("من")
    else {
      return false
    }
    if particle.hasLowHamza == true { return true }
    return index + 2 < limit && !passage.words[index + 2].isVerbal
  }

  private func isInPerson(_ index: Int) -> Bool {
    passage.isPartOfName(at: index)
      || names.contains {
        $0.actorKind == .person && $0.head == nil && $0.range.lowerBound < index
          && $0.range.contains(index)
      }
  }

  /// Whether a semicolon stands for a comma between a name and its office: سامي حداد؛ وزير النقل،.
  func opensTitle(at semicolon: Int, cue: Int) -> Bool {
    guard semicolon + 1 < limit, semicolon > cue + 1 else { return false }
    let next = passage.words[semicolon + 1]
    return next.isPlain && next.noun?.isRole == true
      && names.contains { $0.actorKind == .person && $0.range.upperBound == semicolon }
  }

  /// Whether a verb tells more of an indefinite role that speaks: قال مسؤول في الوزارة [طلب] ألا يسمى
  /// إن، خبير لم [يكشف] اسمه.
  func describesRole(at index: Int, cue: Int) -> Bool {
    guard index > cue + 2, !passage.words[index].hasConjunction else { return false }
    let (head, next) = (passage.words[cue + 1], passage.words[cue + 2])
    guard head.isPlain, !head.isDefinite, head.noun?.isRole == true else { return false }
    return next.particle == .preposition || next.preposition == "ل"
      || next.isAttribute && !next.isDefinite
  }
}
