/// The references of an article so far, by number under what a later one can have in common with
/// them, so that nothing is compared with all of them.
struct KnownReferences {
  /// The last place in the same words.
  private(set) var places: [[String]: Int] = [:]
  /// The last party in the same words.
  private(set) var actors: [[String]: Int] = [:]
  /// Persons with an office before the name, under its words.
  private(set) var titles = NumbersByWord()
  /// Parties under the noun that heads their name.
  private(set) var heads = NumbersByWord()

  /// The last person of a name, the last with a longer one, and the last whom the lexicon knows by
  /// a surname.
  private var persons: [[String]: Int] = [:]
  private var shortened: [[String]: Int] = [:]
  private var surnames: [String: Int] = [:]

  /// Enters a reference; numbers rise.
  mutating func enter(_ reference: Reference, _ number: Int) {
    titles.enter(number, under: reference.title)
    guard let kind = reference.match.actorKind else {
      places[reference.words] = number
      return
    }
    actors[reference.words] = number
    heads.enter(
      number, under: [reference.match.head?.lemma, reference.words.first].compactMap(\.self))
    if kind == .person, reference.match.head == nil || reference.words.count > 1 {
      enter(person: reference, number)
    }
  }

  private mutating func enter(person reference: Reference, _ number: Int) {
    for surname in reference.match.entry?.surnames ?? [] { surnames[surname] = number }
    for form in reference.forms {
      persons[form] = number
      for name in form.shortened { shortened[name] = number }
    }
  }

  /// The last person of the same name, or of one of which the shorter is the end or the first name
  /// of the longer.
  func person(_ reference: Reference) -> Int? {
    let forms = reference.forms
    let same = forms.compactMap { persons[$0] }
    let longer = forms.compactMap { shortened[$0] }
    let shorter = forms.lazy.flatMap(\.shortened).compactMap { persons[$0] }
    let surname = surnames[reference.words.joined(separator: " ")]
    return [same.max(), longer.max(), shorter.max(), surname].compactMap(\.self).max()
  }
}

/// Numbers under words, each number under several.
struct NumbersByWord {
  private var numbers: [String: [Int]] = [:]

  /// Enters a number, higher than all before it.
  mutating func enter(_ number: Int, under words: [String]) {
    for word in Set(words) { numbers[word, default: []].append(number) }
  }

  /// The highest number under all of some words that is wanted; sought under the rarest of them.
  func last(under words: [String], where isWanted: (Int) -> Bool) -> Int? {
    words.map { numbers[$0] ?? [] }.min { $0.count < $1.count }?.last(where: isWanted)
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
  /// What a person of this name is called for short: the first name alone, or the end of the name
  /// in up to eight words.
  fileprivate var shortened: [[String]] {
    guard count > 1 else { return [] }
    return [[self[0]]] + (Swift.max(1, count - 8)..<count).map { Array(self[$0...]) }
  }
}
