internal import ArabicText

extension Subject {
  /// The noun phrase behind a verb, past adverbs and the one who is spoken to.
  func behind(_ gap: Range<Int>) -> Range<Int>? {
    var index = gap.lowerBound
    while index < gap.upperBound {
      if let share = percentage(from: index, gap.upperBound) { return share }
      guard let next = aside(at: index, gap.upperBound) else { break }
      index = next
    }
    guard index < gap.upperBound,
      passage.words[index].preposition == nil
        || passage.words[index].preposition == "ك" && names.hasActor(at: index)
        || isNameInB(index),
      !passage.words[index].folded.isSpelled("بما"), !passage.words[index].isOwnedEvent,
      !passage.words[index].isOwnedOccasion, !isSaying(index)
    else { return nil }
    let phrase = sourcePhrase(before: gap.upperBound).range(from: index)
    if phrase?.count == 1, passage.words[index].particle == .demonstrative { return nil }
    return phrase?.clamped(to: gap)
  }

  /// كرر [القول] إن: what only repeats the verb.
  private func isSaying(_ index: Int) -> Bool {
    guard index + 1 < passage.words.count, passage.words[index].isDefinite,
      passage.words[index].isPlain, passage.words[index].noun == nil,
      let stance = passage.words[index].nounCue?.cue.stance
    else { return false }
    return [.say, .affirm].contains(stance) && passage.words[index + 1].complementizer != nil
  }

  /// قالت [برايت] إن: a person's name that begins like ب, for at once what is said follows.
  private func isNameInB(_ index: Int) -> Bool {
    guard passage.words[index].preposition == "ب", !passage.words[index].isDefinite,
      let person = names.person(at: index), person.range.upperBound < passage.words.count
    else { return false }
    let particle = passage.words[person.range.upperBound].complementizer
    return particle?.hasPreposition == false && particle?.hasConjunction == false
  }

  /// The end of an adverb, a date or an addressee that begins at a word.
  private func aside(at index: Int, _ limit: Int) -> Int? {
    let word = passage.words[index]
    if word.particle != nil, names.hasActor(at: index) { return nil }
    if word.kind == .number, counts(index, limit) { return nil }
    if word.kind == .comma || word.kind == .number || word.kind == .joiner { return index + 1 }
    if [.aside, .time, .month, .year].contains(word.particle) { return index + 1 }
    if word.isPronominalPhrase { return index + 1 }
    guard word.proclitic == "ل" else { return nil }
    if index + 1 < limit, let name = passage.quotation(from: index + 1) {
      return min(name.upperBound, limit)
    }
    let end = min(addresseeEnd(from: index), limit)
    return end < limit && passage.words[end].isEmphasis ? end + 1 : end
  }

  /// قال [3] مسؤولين: a number that counts those who speak.
  private func counts(_ number: Int, _ limit: Int) -> Bool {
    guard number + 1 < limit, let noun = passage.words[number + 1].noun else { return false }
    return noun.agreement.number != .singular && (noun.isRole || noun.standing == .source)
  }

  /// A definite noun takes nothing but adjectives: للصحفيين [وزير النقل].
  private func addresseeEnd(from index: Int) -> Int {
    let name = name(at: index)
    if let person = addressed(behind: index) { return person.upperBound }
    if passage.words[index].isDefinite, name?.entry == nil { return described(from: index) }
    return name?.range.upperBound ?? index + 1
  }

  /// قال للزميلة [هند سالم]: the name of the one person whose title is addressed.
  private func addressed(behind index: Int) -> Range<Int>? {
    guard passage.words[index].preposition == "ل", passage.words[index].isDefinite,
      let noun = passage.words[index].noun, noun.agreement.number == .singular,
      noun.isRole || noun.actorKind == .anonymous,
      let person = names.person(at: index + 1), person.head == nil
    else { return nil }
    return person.range
  }

  /// The subject of a verb that an object may follow: a party that begins at once, to the end of its
  /// name or of its noun phrase; else the verb speaks of one named before.
  func beforeObject(_ gap: Range<Int>) -> Range<Int>? {
    guard let whole = behind(gap), let first = opening(of: whole, gap) else { return nil }
    let opening = withJoined(first, in: whole)
    // A name may run on into the clause, where quotation marks open in it.
    return (isTied(opening, in: whole) ? whole : opening).clamped(to: gap)
  }

  /// مسؤول أمني [مطلع على الملف]: what a participle and its preposition say of the subject goes with it.
  private func isTied(_ opening: Range<Int>, in whole: Range<Int>) -> Bool {
    let end = opening.upperBound
    guard end < whole.upperBound else { return false }
    // اتهم سامي أعضاء في المجلس: without ال it describes no person that is named.
    if !passage.words[end].isDefinite,
      names.contains(where: { $0.actorKind == .person && $0.range.upperBound == end })
    {
      return false
    }
    return (opening.upperBound - 1...opening.upperBound).contains {
      passage.words[$0].usages.contains(.tied) && whole.contains($0 + 1)
        && passage.words[$0 + 1].particle == .preposition
    }
  }

  private func opening(of whole: Range<Int>, _ gap: Range<Int>) -> Range<Int>? {
    if closesWithName(whole) { return whole }
    let start = whole.lowerBound
    if passage.words[start].isSomeone { return start..<someoneEnd(from: start) }
    let head = passage.words[start].noun
    let parties = names.filter { $0.actorKind != nil && whole.contains($0.range.lowerBound) }
    if let person = parties.first(where: { $0.actorKind == .person && $0.head == nil }),
      names(person.range, behind: start)
    {
      return start..<max(person.range.upperBound, start + 1)
    }
    let name = parties.filter { $0.range.lowerBound == start }
      .max { $0.range.upperBound < $1.range.upperBound }
    if let counted = counted(from: start, in: whole) ?? numbered(from: start, in: whole) {
      return counted
    }
    if head?.isRole == true { return office(from: start, gap.upperBound) }
    return head?.actorKind != nil ? phrase(from: start) : name?.range
  }

  /// ستة نواب، أربعة وزراء سابقين: so many who hold an office, with their adjectives and nothing else.
  private func numbered(from start: Int, in whole: Range<Int>) -> Range<Int>? {
    let number = passage.words[start]
    guard number.kind == .number || number.usages.contains(.numeral), number.isPlain,
      start + 1 < whole.upperBound, !passage.words[start + 1].isDefinite,
      passage.words[start + 1].noun?.isRole == true
    else { return nil }
    let end = (start + 2..<whole.upperBound).first {
      let word = passage.words[$0]
      return !word.isPlain || !word.isAdjectival || word.isDefinite
    }
    let next = end ?? whole.upperBound
    guard next < passage.words.count, passage.words[next].isPlain,
      passage.words[next].particle == nil
    else { return nil }
    return start..<next
  }

  /// So many of a party: العديد من المنظمات، عدد من الوزراء، معظم الدول.
  private func counted(from start: Int, in whole: Range<Int>) -> Range<Int>? {
    guard passage.words[start].usages.contains(.quantity), start + 1 < whole.upperBound else {
      return nil
    }
    if passage.words[start].isPlain, passage.words[start + 1].isDefinite, isKnown(at: start + 1) {
      return start..<min(phrase(from: start + 1).upperBound, whole.upperBound)
    }
    guard start + 2 < whole.upperBound, passage.words[start + 1].stem.isSpelled("من") else {
      return nil
    }
    return start..<min(phrase(from: start + 2).upperBound, whole.upperBound)
  }

  /// Whether the lexicon knows a noun as a party, a role or a place.
  private func isKnown(at index: Int) -> Bool {
    passage.words[index].noun != nil || names.hasActor(at: index)
  }

  /// Whether a name set between commas ends a phrase: رئيس النادي، عماد التركي،
  private func closesWithName(_ phrase: Range<Int>) -> Bool {
    let words = passage.words[phrase]
    guard let comma = words.firstIndex(where: { $0.kind == .comma }) else { return false }
    return words[(comma + 1)...].first.map { $0.isName && $0.classes.isEmpty } ?? false
  }

  /// Whether a person's name says who is meant by the words before it: a role with its
  /// complements, a noun with a pronoun (مدربهم فؤاد).
  private func names(_ person: Range<Int>, behind start: Int) -> Bool {
    let head = passage.words[start]
    if head.noun?.isRole == true { return person.lowerBound <= phrase(from: start).upperBound + 1 }
    // البرازيلي سامي حداد: whence somebody is.
    return person.lowerBound == start
      || person.lowerBound == start + 1 && (!head.isDefinite || head.isNisba)
  }
}
