/// Gives all mentions of one actor or place one key: by the lexicon's entry, by a person's names
/// (الأسد = بشار الأسد), by the words of a description, by a definite noun that takes one up again
/// (المصدران = مصدران عسكريان).
struct Coreference {
  private var references: [Reference] = []

  /// The references with their keys, in order.
  static func resolve(_ references: [Reference]) -> [Reference] {
    var coreference = Coreference()
    for reference in references { coreference.add(reference) }
    return coreference.references
  }

  private mutating func add(_ reference: Reference) {
    var reference = reference
    reference.id = key(of: reference)
    references.append(reference)
  }

  private func key(of reference: Reference) -> String {
    if let entry = reference.match.entry { return entry.id }
    let earlier =
      switch reference.match.actorKind {
      case nil: references.last { !$0.isActor && $0.words == reference.words }
      case .person where reference.match.head == nil: person(reference)
      case .anonymous where reference.match.head == nil:
        person(reference) ?? described(reference)
      default: described(reference)
      }
    return earlier?.id ?? reference.words.joined(separator: " ")
  }

  /// A person named before by all of these names: the surname, or the given name alone.
  private func person(_ reference: Reference) -> Reference? {
    references.last { earlier in
      guard earlier.match.actorKind == .person, earlier.match.head == nil || earlier.words.count > 1
      else { return false }
      if earlier.words == reference.words { return true }
      if let entry = earlier.match.entry,
        entry.surnames.contains(reference.words.joined(separator: " "))
      {
        return true
      }
      return earlier.forms.contains { form in
        reference.forms.contains { $0 == form || form.endOrOpen($0) || $0.endOrOpen(form) }
      }
    }
  }

  /// A party described before in the same words, a person by the office before the name, or one
  /// whose noun this only repeats.
  private func described(_ reference: Reference) -> Reference? {
    if let same = references.last(where: { $0.isActor && $0.words == reference.words }) {
      return same
    }
    if let holder = references.last(where: { $0.title.names(reference.words) }) { return holder }
    guard reference.match.isReference, let head = reference.match.head else { return nil }
    return references.last { earlier in
      guard
        earlier.isActor,
        earlier.agreement.number == nil || earlier.agreement.fits(reference.agreement)
      else { return false }
      return earlier.match.head?.lemma == head.lemma || earlier.words.first == head.lemma
    }
  }
}

extension Reference {
  /// The ways in which its words may be read: whether its first letter is a proclitic is not
  /// always known of a name.
  fileprivate var forms: [[String]] {
    guard let first = written.first, let letter = first.first, first.count > 3 else {
      return [words]
    }
    guard "ولبفك".contains(letter) else { return [words] }
    return [words, written, [String(first.dropFirst())] + written.dropFirst()]
  }
}

extension [String] {
  /// Whether a shorter name is the end of this one, or its only first name.
  fileprivate func endOrOpen(_ name: [String]) -> Bool {
    guard !name.isEmpty, name.count < count else { return false }
    return suffix(name.count) == name[...] || name.count == 1 && first == name[0]
  }

  /// Whether an office before a name is the one that these words call: الرئيس, الرئيس الفرنسي.
  fileprivate func names(_ office: [String]) -> Bool {
    guard let first = office.first, let index = firstIndex(of: first) else { return false }
    let rest = Set(self[index...])
    return office.allSatisfy(rest.contains)
  }
}
