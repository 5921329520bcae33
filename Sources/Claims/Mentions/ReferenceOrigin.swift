internal import ArabicText

// Where a party is from, and the name that it has besides.
extension Reference {
  /// Whether it is a definite noun and where it is from: الشركة اليابانية.
  var isByOrigin: Bool {
    nisbas > 0 && nisbas + 1 == words.count && written.first?.hasPrefix("ال") == true
  }

  /// Whether it is said to be from where an adjective says: of شركة النجم اليابانية, يابانية.
  func isFrom(_ adjective: String) -> Bool {
    words.contains(adjective) || origin.contains(adjective)
  }

  /// Whether it is a body by whose noun and origin it can be called, for it has a name of its own: شركة
  /// النجم; a government from elsewhere is another one.
  var hasOwnName: Bool {
    guard let kind = match.actorKind, Self.bodies.contains(kind) else { return false }
    return match.entry != nil || !ownName.isEmpty
  }

  /// The name behind the class noun of a body and before the adjectives: شركة [النجم] اليابانية.
  var ownName: [String] {
    guard let head = match.head, let kind = head.actorKind,
      Self.bodies.contains(kind), head.standing != .source, head.agreement.number == .singular
    else { return [] }
    return Array(words.dropLast(nisbas).dropFirst())
  }

  private static let bodies: [Actor.Kind] = [.organisation, .media, .armedGroup]
}

extension NameMatch {
  /// The adjectives of place or people that end it: شركة النجم [اليابانية].
  func nisbas(in passage: Passage) -> [Word] {
    passage.words[range].reversed().prefix { $0.isNisba && $0.isDefinite }
  }

  /// The same with those that stand behind it: صحيفة «النجم» [اليابانية].
  func origin(in passage: Passage) -> [String] {
    let behind = passage.words[range.upperBound...].prefix {
      $0.isNisba && $0.isDefinite && $0.isPlain
    }
    return (nisbas(in: passage) + behind).map(\.stem)
  }
}
