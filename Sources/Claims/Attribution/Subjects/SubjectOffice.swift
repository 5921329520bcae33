internal import ArabicText

/// How far a role reaches that a verb has as its subject.
extension Subject {
  /// A role with what it is held in and for and the name behind it: الأمين العام للأمم المتحدة فلان،
  /// النائب في البرلمان، فلان.
  func office(from start: Int, _ limit: Int) -> Range<Int> {
    var end = phrase(from: start).upperBound
    while end < limit {
      let word = passage.words[end]
      let next = end + (word.particle == .preposition || word.kind == .comma ? 1 : 0)
      guard next < limit else { break }
      if let person = names.person(at: next), word.kind == .comma || next == end {
        return start..<min(person.range.upperBound, limit)
      }
      if word.particle == .aside, names.person(at: end + 1) != nil {
        end += 1
        continue
      }
      if let charge = chargeEnd(from: end, limit) {
        end = charge
        continue
      }
      if let holder = joinedHolder(at: end, start, limit) { return start..<holder }
      guard isAttribute(at: end) || isHeld(at: end, start) else { break }
      end = word.isAttribute ? end + 1 : phrase(from: next).upperBound
    }
    return start..<min(end, limit)
  }

  /// Whether العام belongs to an office and is no year: الأمين العام، not المدير العام الماضي.
  private func isAttribute(at index: Int) -> Bool {
    passage.words[index].isAttribute && !passage.opensTime(at: index)
  }

  /// مديرة قسم الصحة [والبيئة في المنظمة، هدى النجار]: where the name of the holder ends behind what و joins.
  private func joinedHolder(at index: Int, _ start: Int, _ limit: Int) -> Int? {
    guard passage.words[index].hasConjunction,
      sourcePhrase(before: limit).namesHolder(behind: index, start)
    else { return nil }
    let phrase = sourcePhrase(before: limit).range(from: start)
    return phrase.flatMap { $0.upperBound > index ? $0.upperBound : nil }
  }

  /// The end of what somebody is in charge of: المدعي [المسؤول عن الملف].
  private func chargeEnd(from index: Int, _ limit: Int) -> Int? {
    let preposition = [index, index + 1].first { next in
      let word = passage.words[next - 1]
      return next + 1 < limit && word.isDefinite && word.isPlain
        && !word.usages.isDisjoint(with: [.deputy, .tied])
        && passage.words[next].particle == .preposition
        && !passage.words[next].isPronominalPhrase
    }
    return preposition.map { min(phrase(from: $0 + 1).upperBound, limit) }
  }

  /// Whether ل or في tells where a role is held: للشركة، في البرلمان.
  private func isHeld(at index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if word.preposition == "ل" {
      return passage.words[start].noun?.takesPossessor == true
        && (word.noun?.actorKind != .media || names.person(at: index + 1) != nil
          || sourcePhrase(before: passage.words.count).isOfHolder(at: index))
    }
    if word.preposition == "ب", word.stem.isSpelled("اسم") || namesHolder(behind: index) {
      return true
    }
    guard word.particle == .preposition, ["في", "لدي", "الي"].contains(where: word.stem.isSpelled)
    else {
      return false
    }
    if word.stem.isSpelled("الي") { return isRegion(index + 1) }
    return passage.words[index + 1].noun?.isInstitution == true || isSeat(index + 1)
  }

  /// الأستاذ [بجامعة الساحل] فلان: whether the holder's name stands behind the body that ب brings in.
  private func namesHolder(behind body: Int) -> Bool {
    guard let noun = passage.words[body].noun else { return false }
    return (noun.isInstitution || noun.isPlace)
      && names.person(at: phrase(from: body).upperBound) != nil
  }

  /// المبعوث إلى [ليبيا]، السفير إلى [الأمم المتحدة].
  private func isRegion(_ index: Int) -> Bool {
    names.contains { $0.range.lowerBound == index }
  }

  /// Whether a role's place stands at a word and then a comma and the name: زعيم الحزب في العراق، فلان.
  private func isSeat(_ index: Int) -> Bool {
    guard let place = name(at: index), place.actorKind == nil else { return false }
    let comma = place.range.upperBound
    return comma + 1 < passage.words.count && passage.words[comma].kind == .comma
      && names.person(at: comma + 1) != nil
  }
}
