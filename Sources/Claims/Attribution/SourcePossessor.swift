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

  /// سامي حداد [المدير] العام للشركة: the role behind a person's name that a phrase begins with, or its own head.
  private func office(of start: Int) -> Int {
    let name = names.first {
      $0.actorKind == .person && $0.head == nil && $0.range.lowerBound == start
    }
    guard let end = name?.range.upperBound, end < limit, passage.words[end].isPlain,
      passage.words[end].isDefinite, passage.words[end].noun?.isRole == true
    else { return start }
    return end
  }

  /// ل belongs to the phrase behind a role or a document (المدير لشركة، تقرير لوكالة) and else to
  /// an addressee (قال مصدران لوكالة).
  func belongs(_ index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if word.usages.contains(.timeUnit) { return false }
    if word.usages.contains(.audience) { return isUnion(start) && isInName(index) }
    if ["تابع", "تابعه"].contains(where: passage.words[index - 1].stem.isSpelled) { return true }
    let office = office(of: start)
    guard let head = passage.words[office].noun, !isNamed(start..<index) else { return false }
    if head.isInstitution, isInName(index), names.hasActor(at: start) { return true }
    let isDefinite = passage.words[office].isDefinite
    if head.isInstitution, isDefinite, word.noun?.isRole != true,
      endsName(at: index, from: start)
    {
      return false
    }
    // المدير العام للموقع فلان: the holder's name behind it shows that it is his.
    if isDefinite, head.takesPossessor, word.isDefinite, names.person(at: index + 1) != nil {
      return true
    }
    // محامي البلدية لصحيفة السنديان: whom another's role speaks to.
    if word.usages.contains(.outlet), index > start + 1, passage.words[index - 1].isDefinite {
      return false
    }
    if head.takesPossessor {
      let isMedium = names.contains {
        $0.range.lowerBound == index && $0.actorKind == .media
      }
      if !isMedium, word.noun?.actorKind != .media { return true }
      let first = passage.words[start]
      return index == start + 1 && !isDefinite && (first.isOccasion || first.isNews)
    }
    if head.isInstitution, !isDefinite, word.isDefinite, word.noun == nil { return true }
    return head.isInstitution && word.noun?.actorKind != .media
      && (word.noun?.isRole == true || word.noun?.isInstitution == true)
  }
}
