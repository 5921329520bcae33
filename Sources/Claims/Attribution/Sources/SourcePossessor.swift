internal import ArabicText

/// Whether ل behind a source brings in whom it belongs to, or to whom it speaks.
extension SourcePhrase {
  /// Whether a party's name and nothing else stands before a word.
  private func endsName(at index: Int, from start: Int) -> Bool {
    names.contains { $0.actorKind != nil && $0.range == start..<index }
  }

  /// Whether a body's name begins at a word that those may follow whom others address: الاتحاد الدولي
  /// للصحفيين.
  private func isUnion(_ start: Int) -> Bool {
    passage.words[start].noun?.actorKind == .organisation && names.hasActor(at: start)
  }

  /// المدير العام [لقناة السهل]، فلان: behind the name of a medium the holder's shows that it is his.
  func isOfHolder(at medium: Int) -> Bool {
    let name = names.first { $0.range.lowerBound == medium && $0.actorKind == .media }
    let isMedium = passage.words[medium].noun?.actorKind == .media
    guard let end = name?.range.upperBound ?? (isMedium ? medium + 2 : nil),
      end + 1 < passage.words.count
    else { return false }
    let isApart = passage.words[end].kind == .comma
    return names.person(at: isApart ? end + 1 : end) != nil
  }

  /// Where the definite role behind a person's name begins that ends at a word with its adjectives: سامي
  /// حداد [المدير العام] لشركة.
  func heldRole(before index: Int, _ start: Int) -> Int? {
    let name = names.first {
      $0.actorKind == .person && $0.head == nil && $0.range.lowerBound == start
        && $0.range.upperBound < index
    }
    guard let role = name?.range.upperBound, passage.words[role].isDefinite,
      passage.words[role].noun?.isRole == true
    else { return nil }
    let adjectives = passage.words[role + 1..<index]
    return adjectives.allSatisfy { $0.isDefinite && $0.isPlain && $0.isNominal } ? role : nil
  }

  /// ل belongs to the phrase behind a role or a document (المدير لشركة، تقرير لوكالة) and else to
  /// an addressee (قال مصدران لوكالة).
  func belongs(_ index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if word.usages.contains(.timeUnit) { return false }
    if word.usages.contains(.audience) { return isUnion(start) && isInName(index) }
    if ["تابع", "تابعه"].contains(where: passage.words[index - 1].stem.isSpelled) { return true }
    if passage.words[start].isSaid {
      return !word.usages.contains(.outlet) && word.noun?.actorKind != .media
    }
    let start = heldRole(before: index, start) ?? start
    guard let head = passage.words[start].noun, !isNamed(start..<index) else { return false }
    if head.isInstitution, isInName(index), names.hasActor(at: start) { return true }
    if isHolders(index, start, head) { return true }
    if isAddressee(index, start, head) { return false }
    if head.takesPossessor { return isPossessor(index, start) }
    if head.isInstitution, !passage.words[start].isDefinite, word.isDefinite, word.noun == nil {
      return true
    }
    return head.isInstitution && word.noun?.actorKind != .media
      && (word.noun?.isRole == true || word.noun?.isInstitution == true)
  }

  /// المدير العام للموقع فلان: the holder's name behind it shows that it is his.
  private func isHolders(_ index: Int, _ start: Int, _ head: NounReading) -> Bool {
    guard head.takesPossessor else { return false }
    let (first, word) = (passage.words[start], passage.words[index])
    return first.isDefinite && word.isDefinite && names.person(at: index + 1) != nil
      || isOfHolder(at: index)
  }

  /// Whether ل names to whom somebody speaks who needs nothing more.
  private func isAddressee(_ index: Int, _ start: Int, _ head: NounReading) -> Bool {
    let (first, word) = (passage.words[start], passage.words[index])
    if head.isInstitution, first.isDefinite, word.noun?.isRole != true,
      endsName(at: index, from: start)
    {
      return true
    }
    // وقال الرجلان لأنصار الحزب: more than one who are known already are nobody's.
    if first.isDefinite, index == start + 1, head.isRole, head.agreement.number != .singular {
      return true
    }
    // محامي البلدية لصحيفة السنديان: whom another's role speaks to.
    return word.usages.contains(.outlet) && index > start + 1
      && passage.words[index - 1].isDefinite
  }

  /// Whether a role or a document is of whom ل names; of a medium only the document at once before it.
  private func isPossessor(_ index: Int, _ start: Int) -> Bool {
    let isMedium = names.contains { $0.range.lowerBound == index && $0.actorKind == .media }
    if !isMedium, passage.words[index].noun?.actorKind != .media { return true }
    let first = passage.words[start]
    return index == start + 1 && !first.isDefinite && (first.isOccasion || first.isNews)
  }
}
