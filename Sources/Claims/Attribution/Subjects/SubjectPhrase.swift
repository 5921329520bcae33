internal import ArabicText

/// How far the noun phrase reaches that a verb has as its subject or object.
extension Subject {
  /// The noun with its adjectives and complements that begins at a word, or the longest name.
  func phrase(from start: Int) -> Range<Int> {
    let known = name(at: start)
    if let known, known.entry != nil,
      passage.words[start].noun == nil || isNoPart(known.range.upperBound)
    {
      return known.range
    }
    let end = described(from: start)
    let names = names.filter { $0.range.lowerBound == start }.map(\.range.upperBound)
    if let name = names.max(), name > start + 1, name < end, isNoPart(name) { return start..<name }
    guard let name = names.max(), name > end, !isApart(end, from: start) else { return start..<end }
    return start..<name
  }

  /// حركة حماس [القرار]، حركة حماس [إغلاق]: a noun that is no adjective is no part of the known name before
  /// it.
  private func isNoPart(_ index: Int) -> Bool {
    guard index < passage.words.count else { return false }
    let word = passage.words[index]
    return word.isPlain && word.classes == .noun && !word.isAdjectival && !word.isAttribute
      && !word.looksLikeNisba && word.noun == nil && !word.isName
  }

  /// Where a noun ends with its adjectives and complements.
  func described(from start: Int) -> Int {
    var end = HeadPhrase(passage: passage, names: [:]).end(from: start, behind: start + 1)
    end = max(start + 1, end)
    while end < passage.words.count, passage.words[end - 1].isDefinite,
      passage.words[end].looksLikeNisba
    { end += 1 }
    // مدير [الأمم المتحدة]: a name is taken whole.
    let name = names.first {
      $0.entry != nil && $0.range.contains(end) && start < $0.range.lowerBound
        && $0.range.lowerBound < end
    }
    return name?.range.upperBound ?? end
  }

  /// Behind a definite noun another that is no adjective begins a phrase of its own: [المدير] العمال،
  /// [رئيس البلدية] شركة المياه.
  private func isApart(_ index: Int, from start: Int) -> Bool {
    let word = passage.words[index]
    guard passage.words[index - 1].isDefinite, word.isPlain, !word.isAdjectival,
      !word.isAttribute, passage.words[start].noun != nil
    else { return false }
    if word.stem.ends(in: "يه") || isPluralOfGroup(index) { return false }
    return word.noun != nil || word.isDefinite && word.classes == .noun
  }

  /// المتمردين الحوثيين: the second of two plurals in ين or ون describes the first.
  private func isPluralOfGroup(_ index: Int) -> Bool {
    let (word, before) = (passage.words[index].stem, passage.words[index - 1].stem)
    return names.hasActor(at: index - 1)
      && ["ين", "ون"].contains { word.hasSuffix($0) && before.hasSuffix($0) }
  }
}
