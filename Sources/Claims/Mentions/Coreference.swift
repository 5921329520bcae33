/// Gives all mentions of one actor or place one key: by the lexicon's entry, by a person's names
/// (الأسد = بشار الأسد), by the words of a description, by a definite noun that takes one up again
/// (المصدران = مصدران عسكريان).
struct Coreference {
  private var references: [Reference] = []
  /// Where those stand among them that a new one can be compared with.
  private var known = KnownReferences()

  /// The references with their keys, in order.
  static func resolve(_ references: [Reference]) -> [Reference] {
    var coreference = Coreference()
    for reference in references { coreference.add(reference) }
    return coreference.references
  }

  private mutating func add(_ reference: Reference) {
    var reference = reference
    reference.id = key(of: reference)
    known.enter(reference, references.count)
    references.append(reference)
  }

  private func key(of reference: Reference) -> String {
    if let entry = reference.match.entry {
      return namesake(of: reference).map { references[$0].id } ?? entry.id
    }
    let earlier =
      switch reference.match.actorKind {
      case nil: known.places[reference.words]
      case .person where reference.match.head == nil: known.person(reference)
      case .anonymous where reference.match.head == nil:
        known.person(reference) ?? described(reference)
      case .person where reference.isSurname, .anonymous where reference.isSurname:
        known.person(reference) ?? described(reference)
      default: described(reference)
      }
    return earlier.map { references[$0].id } ?? reference.words.joined(separator: " ")
  }

  /// Whom a surname of the lexicon means where the article has named another of that name before.
  private func namesake(of reference: Reference) -> Int? {
    guard reference.match.actorKind == .person, reference.words.count == 1 else { return nil }
    return known.person(reference)
  }

  /// A party described before in the same words, a person by the office before the name, or one
  /// whose noun this only repeats.
  private func described(_ reference: Reference) -> Int? {
    if let same = known.actors[reference.words] { return same }
    let holder = known.titles.last(under: reference.words) { number in
      references[number].title.names(reference.words)
    }
    if let holder { return holder }
    guard let head = reference.match.head else { return nil }
    if let name = reference.bareName.lazy.compactMap({ known.actors[$0] }).first { return name }
    guard reference.match.isReference || reference.isByOrigin else { return nil }
    let origin = reference.words.dropFirst()
    return known.heads.last(under: [head.lemma]) { number in
      let earlier = references[number].agreement
      guard earlier.number == nil || earlier.fits(reference.agreement) else { return false }
      return origin.allSatisfy(references[number].words.contains)
    }
  }
}

extension [String] {
  /// Whether an office before a name is the one that these words call: الرئيس, الرئيس الفرنسي.
  fileprivate func names(_ office: [String]) -> Bool {
    guard let first = office.first, let index = firstIndex(of: first) else { return false }
    let rest = Set(self[index...])
    return office.allSatisfy(rest.contains)
  }
}
