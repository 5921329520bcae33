internal import ArabicText

/// The names that the tagger passed over behind an office which is closed by a definite word: an
/// indefinite given name cannot describe it, so the name is the holder's (رئيس الجمعية [عادل مرعب]).
struct HolderNames {
  /// Where they stand.
  let passage: Passage

  /// The names of persons behind an office and outside of all of `names`.
  func matches(beside names: [NameMatch]) -> [NameMatch] {
    let starts = passage.words.indices.dropFirst().filter(opens)
    guard !starts.isEmpty else { return [] }
    let named = Set(names.lazy.flatMap(\.range))
    return starts.compactMap { start in
      guard !named.contains(start), let name = name(from: start),
        !name.contains(where: named.contains)
      else { return nil }
      return NameMatch(range: name, kind: .actor(.person))
    }
  }

  /// Whether a given name stands at a word and an office ends before it.
  private func opens(_ index: Int) -> Bool {
    let (word, before) = (passage.words[index], passage.words[index - 1])
    return word.nameUnit?.isGiven == true && word.isPlain && !word.isDefinite && before.isDefinite
      && !passage.office(before: index) { $0.isHeldByOne }.isEmpty
  }

  /// A given name and what can be the names behind it.
  private func name(from start: Int) -> Range<Int>? {
    let words = passage.words
    guard start + 1 < words.count, words[start + 1].canFollowName else { return nil }
    let end = words[(start + 2)...].firstIndex { !$0.canFollowName || !$0.canStandForName }
    return start..<min(end ?? words.count, start + 4)
  }
}

extension Word {
  fileprivate var canFollowName: Bool {
    kind == .word && isPlain && !isDefinite && isNominal && (canStandForName || classes == .noun)
  }
}
