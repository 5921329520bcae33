/// The references of an article so far, by number under what a later one can have in common with
/// them, so that nothing is compared with all of them.
struct KnownReferences {
  /// The words that they are made of, by numbers that are compared in their stead.
  private var words = WordNumbers()
  /// The last place and the last party in the same words.
  private var places: [[Int]: Int] = [:]
  private var actors: [[Int]: Int] = [:]
  /// Persons with an office before the name, under its words; parties under the noun that heads
  /// their name.
  private var titles: [Int: [Int]] = [:]
  private var heads: [Int: [Int]] = [:]
  /// The last person of a name, the last with a longer one, and the last whom the lexicon knows by
  /// a surname.
  private var persons: [[Int]: Int] = [:]
  private var shortened: [[Int]: Int] = [:]
  private var surnames: [[Int]: Int] = [:]
  /// The last person of two names or more under what all spellings of a foreign surname have.
  private var skeletons: [String: Int] = [:]

  /// Enters a reference; numbers rise.
  mutating func enter(_ reference: Reference, _ number: Int) {
    for word in Set(words.enter(reference.title.map(\.originRoot))) {
      titles[word, default: []].append(number)
    }
    let name = words.enter(reference.words)
    guard let kind = reference.match.actorKind else {
      places[words.enter(reference.placeName)] = number
      return
    }
    actors[name] = number
    if !reference.ownName.isEmpty {
      let own = words.enter(reference.ownName)
      actors[own] = actors[own] ?? number
    }
    let lemma = words.enter([reference.match.head?.key].compactMap(\.self))
    let opening = reference.words.first == Reference.ministry ? 2 : 1
    for word in Set(lemma + name.prefix(opening)) { heads[word, default: []].append(number) }
    if kind == .person, reference.match.head == nil || reference.words.count > 1 {
      enter(person: reference, number)
    }
  }

  private mutating func enter(person reference: Reference, _ number: Int) {
    if let skeleton = reference.skeleton, reference.words.count > 1 {
      skeletons[skeleton] = number
    }
    for surname in reference.match.entry?.surnames ?? [] {
      let name = surname.split(separator: " ").map(String.init).withJoinedNames
      surnames[words.enter(name)] = number
    }
    for form in reference.forms {
      let form = words.enter(form)
      persons[form] = number
      for name in form.shortened { shortened[name] = number }
    }
  }

  /// The last place in these words.
  func place(_ name: [String]) -> Int? { words.numbers(of: name).flatMap { places[$0] } }

  /// The last party in these words.
  func actor(_ name: [String]) -> Int? { words.numbers(of: name).flatMap { actors[$0] } }

  /// The last person of the same name, or of one of which the shorter is the end, the first name, or the
  /// first and the last of the longer.
  func person(_ reference: Reference) -> Int? {
    let forms = reference.forms.compactMap(words.numbers)
    let same = forms.compactMap { persons[$0] }
    let longer = forms.compactMap { shortened[$0] }
    let shorter = reference.forms.lazy.flatMap(\.shortened)
      .compactMap(words.numbers).compactMap { persons[$0] }
    let surname = words.numbers(of: reference.words).flatMap { surnames[$0] }
    let known = [same.max(), longer.max(), shorter.max(), surname].compactMap(\.self).max()
    return known
      ?? (reference.words.count == 1 ? reference.skeleton.flatMap { skeletons[$0] } : nil)
  }

  /// The last person with an office of these words before the name who is wanted; sought under the
  /// rarest of them.
  func holder(of office: [String], where isWanted: (Int) -> Bool) -> Int? {
    words.numbers(of: office.map(\.originRoot))?.map { titles[$0] ?? [] }.min {
      $0.count < $1.count
    }?
    .last(where: isWanted)
  }

  /// The last party under a noun that is wanted.
  func party(under lemma: String, where isWanted: (Int) -> Bool) -> Int? {
    parties(under: lemma).last(where: isWanted)
  }

  /// All parties under a noun, in order.
  func parties(under lemma: String) -> [Int] {
    words.numbers(of: [lemma]).flatMap { heads[$0[0]] } ?? []
  }
}

/// Numbers for words.
private struct WordNumbers {
  private var numbers = WordIndex<Int>()
  private var next = 0

  /// The numbers of words, new ones where they were not met before.
  mutating func enter(_ words: [String]) -> [Int] {
    words.map { word in
      if let number = numbers[word] { return number }
      numbers.insert(word, next)
      next += 1
      return next - 1
    }
  }

  /// The numbers of words; nil if one was not met before.
  func numbers(of words: [String]) -> [Int]? {
    var found: [Int] = []
    for word in words {
      guard let number = numbers[word] else { return nil }
      found.append(number)
    }
    return found
  }
}

extension Reference {
  /// The noun that a ministry's name goes without for short: وزارة الداخلية، الداخلية.
  static let ministry = "وزاره"

  /// The ways in which its words may be read: whether its first letter is a proclitic is not
  /// always known of a name.
  fileprivate var forms: [[String]] {
    guard let first = written.first, let scalar = first.unicodeScalars.first,
      "ولبفك".unicodeScalars.contains(scalar), let letter = first.first, "ولبفك".contains(letter),
      first.count > 3
    else { return [words] }
    return [words, written, [String(first.dropFirst())] + written.dropFirst()]
  }
}

extension Array {
  /// What a person of this name is called for short: the first name alone, the first and the last, or
  /// the end of the name in up to eight words.
  fileprivate var shortened: [[Element]] {
    guard count > 1 else { return [] }
    let ends = count > 2 ? [[self[0], self[count - 1]]] : []
    return [[self[0]]] + ends + (Swift.max(1, count - 8)..<count).map { Array(self[$0...]) }
  }
}
