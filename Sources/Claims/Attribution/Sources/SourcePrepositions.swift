internal import ArabicText

extension SourcePhrase {
  /// في and لدى keep a role at its institution (السفيرة في الأمم المتحدة), and what describes a
  /// source without a name belongs to it (مصادر على صلة بالملف); the occasion does not.
  func goesThrough(_ particle: Particle, at index: Int, _ start: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let next = passage.words[index + 1]
    if particle == .demonstrative {
      if next.usages.contains(.timeUnit) || next.particle == .time { return false }
      return next.isDefinite && !passage.words[index - 1].isDefinite
        && !passage.opensTime(at: index)
    }
    if isTied(index - 1, to: next, particle) { return true }
    guard particle == .preposition,
      describes(next) || names.hasActor(at: index + 1) || isCounted(at: index)
    else { return false }
    if !passage.words[index].stem.isSpelled("في"), isPurpose(index - 1) { return true }
    if passage.words[start].noun?.isRole == true, next.kind == .openQuote { return true }
    return keeps(next, behind: index, start)
  }

  /// Whether a preposition brings in more of the source.
  private func keeps(_ next: Word, behind index: Int, _ start: Int) -> Bool {
    let head = passage.words[start].noun
    let isAnonymous = head?.actorKind == .anonymous
    switch passage.words[index].stem {
    case "من":
      return isAnonymous || passage.words[start].isSaid
        || !passage.words[index - 1].usages.isDisjoint(with: [.quantity, .numeral])
        || next.noun?.isInstitution == true && isMember(before: index, start)
    case "لدي" where next.hasOwner: return false
    case "في", "لدي":
      return isAnonymous || isHeld(at: index + 1, start) || isHolder(before: index, start)
        || isOffice(before: index, start)
    case "الي": return head?.isRole == true && startsName(index + 1) && isNamed(behind: index + 1)
    case "عن": return isAbout(next, at: index, start)
    case "علي":
      let isSomebody = isAnonymous || head?.isRole == true && !passage.words[start].isDefinite
      return isSomebody && next.usages.contains(.acquaintance)
    default: return false
    }
  }

  /// Whether a preposition completes a participle: مسؤول مطلع [على القضية]، الموقعون [على هذا البيان].
  private func isTied(_ participle: Int, to next: Word, _ particle: Particle) -> Bool {
    particle == .preposition && passage.words[participle].usages.contains(.tied)
      && (isNoun(next) || next.particle == .demonstrative)
  }

  /// محرر في [بي بي سي]: a party's name may look like a preposition.
  func isNameBehindPreposition(_ index: Int) -> Bool {
    passage.words[index - 1].particle == .preposition && passage.words[index].particle != nil
      && names.hasActor(at: index)
  }

  /// Whether من brings in those of whom so many speak, documents too: الكثير [من] التعليقات، نسخة [من] الرسالة.
  private func isCounted(at index: Int) -> Bool {
    passage.words[index].stem.isSpelled("من")
      && passage.words[index - 1].usages.contains(.quantity)
  }

  /// Whether a role behind a person's name is held in what follows: سامي حداد الباحث [في] المركز.
  private func isHolder(before index: Int, _ start: Int) -> Bool {
    heldRole(before: index, start) != nil
      && (passage.words[index + 1].noun?.isInstitution == true || names.hasActor(at: index + 1))
  }

  /// Whether an office behind a person's name is held in the body that follows: سامي حداد مدير قسم الصحة [في] المنظمة.
  private func isOffice(before index: Int, _ start: Int) -> Bool {
    guard passage.words[index + 1].noun?.isInstitution == true, let person = names.person(at: start)
    else { return false }
    let role = person.range.upperBound
    return role < index - 1 && passage.words[role].noun?.isRole == true
      && passage.words[role].isPlain
  }

  /// Whether من brings in the body of a person's name or of an indefinite role: سامي حداد [من مركز]،
  /// خبير [من شركة].
  private func isMember(before index: Int, _ start: Int) -> Bool {
    let isNamed = names.contains {
      $0.actorKind == .person && $0.head == nil && $0.range.upperBound == index
        && $0.range.lowerBound >= start
    }
    let first = passage.words[start]
    return isNamed || first.noun?.isRole == true && !first.isDefinite
  }

  /// Whether a noun says what the body before it is for and takes a preposition: هيئة الحفاظ [على].
  private func isPurpose(_ index: Int) -> Bool {
    guard index > 0, passage.words[index].isDefinite, !passage.words[index - 1].isDefinite else {
      return false
    }
    return passage.words[index].usages.contains(.purpose)
      && passage.words[index - 1].noun?.isInstitution == true
  }

  /// Whether a noun behind a preposition can tell who speaks, and not on what occasion.
  private func describes(_ word: Word) -> Bool {
    isNoun(word) && (!word.isOccasion || word.usages.contains(.acquaintance))
  }

  private func isNoun(_ word: Word) -> Bool {
    word.particle == nil && word.complementizer == nil && !word.isVerbal
  }

  /// Whether the word behind في or لدى tells where a role is held, or where a body
  /// is: وزارة الصحة [في القطاع].
  private func isHeld(at index: Int, _ start: Int) -> Bool {
    let (head, word) = (passage.words[start], passage.words[index])
    if head.noun?.isInstitution == true {
      if startsName(index) || !head.isDefinite && word.noun?.isPlace == true { return true }
    }
    guard head.noun?.isRole == true else { return false }
    return word.noun?.isInstitution == true || startsName(index) || isFieldOrOffice(word)
      || !head.isDefinite && word.isOpenNoun
  }

  /// Whether the person's name follows where a role is sent to: مبعوث المنظمة إلى المنطقة فلان.
  private func isNamed(behind place: Int) -> Bool {
    names.contains { $0.range.lowerBound == place && names.person(at: $0.range.upperBound) != nil }
  }

  /// Whether عن tells whom a document is by (البيان الصادر عن الإدارة), or what a role is for.
  private func isAbout(_ next: Word, at index: Int, _ start: Int) -> Bool {
    if passage.words[index - 1].stem.begins(with: "صادر") { return true }
    return next.isNominal && passage.words[start].usages.contains(.deputy)
      && passage.words[start + 1..<index].allSatisfy { $0.isAdjectival && $0.isPlain }
  }

  /// What a role is held in (خبير في المناخ، مسؤول في الأمم المتحدة); a place has its own class.
  private func isFieldOrOffice(_ word: Word) -> Bool {
    guard word.isDefinite, word.isNominal else { return false }
    if case .place = word.noun?.kind { return false }
    return true
  }
}
