internal import ArabicText

extension ComplementFinder {
  /// Where the verb's own clause begins behind a clause that says when: وأضاف، بعد أن أعلنت الشركة
  /// بأنها ستنسحب، [أن].
  func behindOccasion(at index: Int, of verb: ReportingVerb) -> Int? {
    guard passage.opensOccasion(at: index) else { return speech(behind: index, of: verb) }
    let end = min(limit, index + Self.reach)
    return (index + 2..<max(index + 2, end)).first { next in
      guard passage.words[next - 1].kind == .comma,
        let particle = passage.words[next].complementizer, !particle.hasConjunction
      else { return false }
      return verb.takesClause(particle, behind: passage.words[next - 1])
    }
  }

  /// The colon before direct speech, behind a clause that says when: قالت للصحفيين عندما سئلت عن ذلك[:]
  func speech(behind index: Int, of verb: ReportingVerb) -> Int? {
    guard ["عندما", "حين", "حينما"].contains(where: passage.words[index].stem.isSpelled),
      verb.frames.contains(.quote)
    else { return nil }
    let end = min(limit - 1, index + Self.longestOccasion)
    let mark = (index..<max(index, end)).first {
      passage.words[$0].isSeparator || passage.words[$0].kind == .openQuote
    }
    return mark.flatMap {
      passage.words[$0].kind == .colon && passage.words[$0 + 1].kind == .openQuote ? $0 : nil
    }
  }

  private static let longestOccasion = 12
}
