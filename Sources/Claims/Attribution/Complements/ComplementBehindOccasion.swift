internal import ArabicText

extension ComplementFinder {
  /// Where the verb's own clause begins behind a clause that says when: وأضاف، بعد أن أعلنت الشركة
  /// بأنها ستنسحب، [أن]؛ قال، حينما سئل عن الأجور، [إن].
  func behindOccasion(at index: Int, of verb: ReportingVerb) -> Int? {
    if !passage.opensOccasion(at: index) {
      guard tellsWhen(index) else { return nil }
      if let next = speech(behind: index, of: verb) ?? clause(behind: index, of: verb) {
        return next
      }
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
    guard verb.frames.contains(.quote), !verb.frames.contains(.document) else { return nil }
    let end = min(limit - 1, index + Self.longestOccasion)
    let mark = (index..<max(index, end)).first {
      passage.words[$0].isSeparator || passage.words[$0].kind == .openQuote
    }
    return mark.flatMap {
      passage.words[$0].kind == .colon && passage.words[$0 + 1].kind == .openQuote ? $0 : nil
    }
  }

  /// The clause that only a verb of saying takes, behind one without commas: قال بعدما فاز بالسباق [إن].
  private func clause(behind index: Int, of verb: ReportingVerb) -> Int? {
    guard verb.frames.contains(.inna), !verb.isWeak else { return nil }
    let end = min(limit, index + Self.longestOccasion)
    let next = (index + 2..<max(index + 2, end)).first {
      let word = passage.words[$0]
      return word.isSeparator || word.kind == .openQuote || word.complementizer != nil
    }
    guard let next, let particle = passage.words[next].complementizer, !particle.hasConjunction,
      particle.hasLowHamza == true, !passage.words[next - 1].mayReport
    else { return nil }
    return next
  }

  private func tellsWhen(_ index: Int) -> Bool {
    ["عندما", "حين", "حينما", "بعدما"].contains(where: passage.words[index].stem.isSpelled)
  }

  private static let longestOccasion = 12
}
