internal import ArabicText

extension ComplementFinder {
  /// Where the verb's own clause begins behind a clause that says when: وأضاف، بعد أن أعلنت الشركة
  /// بأنها ستنسحب، [أن]؛ قال، حينما سئل عن الأجور، [إن].
  func behindOccasion(at index: Int, of verb: ReportingVerb) -> Int? {
    if !passage.opensOccasion(at: index) {
      guard tellsWhen(index) else { return nil }
      if let mark = speech(behind: index, of: verb) { return mark }
      guard passage.words[index - 1].kind == .comma else { return nil }
    }
    let end = min(limit, index + Self.reach)
    return (index + 2..<max(index + 2, end)).first { next in
      guard passage.words[next - 1].kind == .comma,
        let particle = passage.words[next].complementizer, !particle.hasConjunction
      else { return false }
      return verb.takesClause(particle, behind: passage.words[next - 1])
    }
  }

  /// The colon before direct speech, behind a clause that says when: قالت للصحفيين عندما سئلت عن ذلك[:]
  private func speech(behind index: Int, of verb: ReportingVerb) -> Int? {
    guard verb.frames.contains(.quote) else { return nil }
    let end = min(limit - 1, index + Self.longestOccasion)
    let mark = (index..<max(index, end)).first {
      passage.words[$0].isSeparator || passage.words[$0].kind == .openQuote
    }
    return mark.flatMap {
      passage.words[$0].kind == .colon && passage.words[$0 + 1].kind == .openQuote ? $0 : nil
    }
  }

  private func tellsWhen(_ index: Int) -> Bool {
    ["عندما", "حين", "حينما"].contains(where: passage.words[index].stem.isSpelled)
  }

  private static let longestOccasion = 12
}
