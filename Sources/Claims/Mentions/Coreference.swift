internal import ArabicText

/// Gives all mentions of one actor or place one key: by the lexicon's entry, by a person's names
/// (الأسد = بشار الأسد), by the words of a description, by a definite noun that takes one up again
/// (المصدران = مصدران عسكريان).
struct Coreference {
  private var references: [Reference] = []
  /// Where those stand among them that a new one can be compared with.
  private var known = KnownReferences()
  /// The lexicon's keys of those who were called for short before their full name, by their own keys.
  private var listed: [Actor.ID: Actor.ID] = [:]

  /// The references with their keys, in order.
  static func resolve(_ references: [Reference]) -> [Reference] {
    var coreference = Coreference()
    for reference in references { coreference.add(reference) }
    return coreference.references.map { reference in
      var reference = reference
      reference.id = coreference.listed[reference.id] ?? reference.id
      return reference
    }
  }

  private mutating func add(_ reference: Reference) {
    var reference = reference
    reference.id = key(of: reference)
    if let entry = reference.match.entry, entry.id == reference.id,
      let short = shortName(of: reference)
    {
      listed[references[short].id] = entry.id
    }
    known.enter(reference, references.count)
    references.append(reference)
  }

  private func key(of reference: Reference) -> String {
    if let entry = reference.match.entry {
      return namesake(of: reference).map { references[$0].id } ?? entry.id
    }
    let earlier =
      switch reference.match.actorKind {
      case nil: known.place(reference.placeName)
      case .person where reference.match.head == nil:
        known.person(reference) ?? unnamedHolder(of: reference)
      case .anonymous where reference.match.head == nil:
        known.person(reference) ?? described(reference)
      case .person where reference.isSurname, .anonymous where reference.isSurname:
        known.person(reference) ?? described(reference)
      default: described(reference)
      }
    let words = reference.isActor ? reference.words : reference.placeName
    return earlier.map { references[$0].id } ?? words.joined(separator: " ")
  }

  /// Who was called by one name alone, as in a headline, before the name in full that the lexicon knows; or
  /// the body by its own name before it stands behind its class noun: سهم, شركة سهم.
  private func shortName(of reference: Reference) -> Int? {
    let isPerson = reference.match.actorKind == .person
    guard reference.isActor, isPerson || !reference.ownName.isEmpty, reference.words.count > 1,
      let number = isPerson ? known.person(reference) : known.actor(reference.ownName)
    else { return nil }
    let earlier = references[number]
    guard earlier.match.entry == nil, earlier.match.head == nil, listed[earlier.id] == nil,
      earlier.id == earlier.words.joined(separator: " ")
    else { return nil }
    return isPerson && earlier.words.count > 1 ? nil : number
  }

  /// Whom a surname of the lexicon means where the article has named another person of that name
  /// before, whose other names are not those of the lexicon.
  private func namesake(of reference: Reference) -> Int? {
    guard reference.match.actorKind == .person, reference.words.count == 1,
      let entry = reference.match.entry, let number = known.person(reference)
    else { return nil }
    let (earlier, listed) = (references[number], entry.name.folded.split(separator: " "))
    if earlier.match.entry == entry { return earlier.id == entry.id ? nil : number }
    if earlier.match.entry == nil, earlier.words == listed.map(String.init).withJoinedNames {
      return number
    }
    let isOther = earlier.match.entry == nil && earlier.words.count > 1
    return isOther && !listed.contains { $0 == earlier.words[0] } ? number : nil
  }

  /// The name of the lexicon that a party's description has in it and that the article gave before:
  /// شركة النجم اليابانية.
  private func listedName(in reference: Reference) -> Int? {
    reference.bareName.lazy.compactMap { known.actor($0) }
      .first { references[$0].match.entry != nil }
  }

  /// The name that the article gave before to the body which a class noun is put to: سهم, شركة سهم.
  private func ownName(in reference: Reference) -> Int? {
    let name = reference.ownName
    guard !name.isEmpty, let number = known.actor(name) else { return nil }
    let earlier = references[number].match
    let kinds: [Actor.Kind] = [.organisation, .media, .armedGroup, .group, .anonymous]
    return earlier.head == nil && earlier.actorKind.map(kinds.contains) == true ? number : nil
  }

  /// The party whose name, longer than one word, begins with this definite word alone: الاتحادية العامة
  /// للعمال, الاتحادية.
  private func longerName(of reference: Reference) -> Int? {
    guard reference.isBareName else { return nil }
    return known.party(under: reference.words[0]) { number in
      let earlier = references[number]
      return earlier.match.head == nil && earlier.match.actorKind != .person
        && earlier.words.count > 1 && earlier.written[0] == reference.written[0]
    }
  }

  /// The person by whose office this calls a party.
  private func holder(of reference: Reference) -> Int? {
    guard reference.match.head?.isRole != false else { return nil }
    return known.holder(of: reference.words) { number in
      references[number].title.names(reference.words)
    }
  }

  /// A party described before in the same words, a person by the office before the name, or one
  /// whose noun this only repeats.
  private func described(_ reference: Reference) -> Int? {
    known.actor(reference.words) ?? called(by: reference)
  }

  /// The party that a description calls in other words than before.
  private func called(by reference: Reference) -> Int? {
    if let holder = holder(of: reference) { return holder }
    guard let head = reference.match.head else {
      return longerName(of: reference) ?? ministry(of: reference)
    }
    if let name = listedName(in: reference) ?? ownName(in: reference) { return name }
    if reference.isBareBody { return onlyParty(under: head.key) }
    guard reference.match.isReference || reference.isByOrigin else { return nil }
    return takenUp(by: reference, under: head.key)
  }

  /// The last party under a noun of which the same origin is said, or the only one if it has a name and
  /// nothing says where it is from: شركة النجم … [الشركة اليابانية].
  private func takenUp(by reference: Reference, under noun: String) -> Int? {
    func fits(_ number: Int) -> Bool {
      let earlier = references[number].agreement
      return earlier.number == nil || earlier.fits(reference.agreement)
    }
    let origin = reference.words.dropFirst()
    let last = known.party(under: noun) { number in
      fits(number) && origin.allSatisfy(references[number].isFrom)
    }
    guard last == nil, reference.isByOrigin, let only = onlyParty(under: noun), fits(only),
      references[only].origin.isEmpty, references[only].hasOwnName
    else { return last }
    return only
  }

  /// The ministry that the article named before and this calls without its noun: وزارة الداخلية، [الداخلية].
  private func ministry(of reference: Reference) -> Int? {
    guard reference.written.first?.hasPrefix("ال") == true, let first = reference.words.first else {
      return nil
    }
    return known.party(under: first) { number in
      let earlier = references[number]
      return earlier.words.first == Reference.ministry
        && earlier.words.dropFirst().starts(with: reference.words)
    }
  }

  /// Whom the office before a person's name has called already, where nobody was named for it:
  /// الرئيس الفرنسي … الرئيس الفرنسي سامي.
  private func unnamedHolder(of person: Reference) -> Int? {
    guard person.words.count > 1, person.title.count > 1 else { return nil }
    return known.party(under: person.title[0]) { number in
      let earlier = references[number]
      return earlier.match.head?.isRole == true && earlier.words.count > 1
        && earlier.id == earlier.words.joined(separator: " ")
        && person.title.names(earlier.words)
    }
  }

  /// The last party under a noun, where the article has named but one.
  private func onlyParty(under noun: String) -> Int? {
    let numbers = known.parties(under: noun)
    guard let last = numbers.last else { return nil }
    return numbers.allSatisfy { references[$0].id == references[last].id } ? last : nil
  }
}
