internal import ArabicText

/// The nouns that attribute: بتهمة الخيانة, اتهامات بالتجسس, أنباء عن انفجار. Whose they are is
/// mostly left open.
struct NominalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a noun makes with what it governs.
  func claim(at index: Int) -> ClaimDraft? {
    guard let cue = passage.words[index].nounCue, let start = content(of: cue, behind: index) else {
      return nil
    }
    let content = extent.phrase(from: start, in: passage.sentence(of: index))
    return ClaimDraft(
      passage: number, cues: [index..<index + 1], content: [content], stance: cue.stance,
      impliesSource: false, rule: .nominal)
  }

  private func content(of cue: NounCue, behind index: Int) -> Int? {
    let next = index + 1
    guard next < passage.sentence(of: index).upperBound else { return nil }
    for link in cue.links {
      if let start = start(of: link, at: next) { return start }
    }
    return nil
  }

  private func start(of link: NounCue.Link, at index: Int) -> Int? {
    let word = passage.words[index]
    switch link {
    case .proclitic(let letter):
      return word.preposition == letter && word.complementizer == nil ? index : nil
    case .word(let preposition):
      return word.particle == .preposition && word.stem == preposition ? index + 1 : nil
    case .clause: return word.complementizer != nil ? index : nil
    case .direct: return word.isNominal || word.kind == .openQuote ? index : nil
    }
  }
}
