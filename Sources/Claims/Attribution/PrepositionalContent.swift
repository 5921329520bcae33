internal import ArabicText

extension PrepositionalCue {
  /// Where what else is said of the source ends, at a comma: وفقا للمرصد الذي يعمل من لندن،
  private func descriptionEnd(behind index: Int, in sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound else { return index }
    let word = passage.words[index]
    let isVerb = word.isVerbal || word.verbs.contains { $0.form.isFinite }
    if word.particle == .time, let end = asideEnd(from: index, sentence) { return end }
    let isClause = isVerb && !passage.words[index - 1].isDefinite
    guard word.particle == .relative || word.particle == .preposition || isClause else {
      return index
    }
    return passage.words[index..<sentence.upperBound].firstIndex { $0.kind == .comma } ?? index
  }

  /// Where a few words of time behind the source end, at a comma: وفقا للوكالة مساء أمس، فإن.
  private func asideEnd(from index: Int, _ sentence: Range<Int>) -> Int? {
    let words = passage.words[index..<sentence.upperBound].prefix(5)
    guard let comma = words.firstIndex(where: { $0.kind == .comma }),
      !words[..<comma].contains(where: { $0.isVerbal || $0.complementizer != nil })
    else { return nil }
    return comma
  }

  /// Where a cue that begins at a word ends with its source; nil where none begins.
  private func end(from index: Int) -> Int? {
    guard index < passage.words.count, let (cue, range) = cue(at: index) else { return nil }
    return parts(of: cue, range, limit: limit(of: index))?.end
  }

  /// Whether a stretch is a cue with its source and no more: [وحسب الوزارة]، ونقلا عن وكالتها، فقد.
  private func isAttribution(_ range: Range<Int>) -> Bool {
    end(from: range.lowerBound).map { passage.trimmed(range.lowerBound..<$0) } == range
  }

  /// وكالة الأنباء [(كونا)]: where the short form of a name behind it ends.
  private func abbreviationEnd(_ index: Int, _ sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound, passage.words[index].kind == .openBracket else {
      return index
    }
    let end = passage.words[index..<sentence.upperBound].prefix(8)
      .firstIndex { $0.kind == .closeBracket }
    return end.map { $0 + 1 } ?? index
  }

  /// What goes on behind a cue that stands in the middle of its clause: وأغلقت المدارس وفق شهود [أبوابها].
  private func rest(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> [Range<Int>]
  {
    guard end < sentence.upperBound else { return [] }
    if isParenthetic(behind: before.upperBound, end) {
      return [extent.clause(from: end + 1, in: sentence)]
    }
    if let last = before.last, passage.words[last].isVerbal, last + 1 == before.upperBound,
      last + 1 < end, passage.words[last + 1].kind != .comma
    {
      return [extent.clause(from: end, in: sentence)]
    }
    if let start = predicate(of: before, behind: end, in: sentence) {
      return [extent.clause(from: start, in: sentence)]
    }
    guard before.count <= Self.longestOpening else { return [] }
    if let start = continuation(behind: end, in: sentence) {
      return [extent.clause(from: start, in: sentence)]
    }
    let next = passage.words[end]
    guard next.kind == .word, next.isNominal, next.isPlain, !next.isDefinite, !next.isName,
      passage.words[end - 1].kind == .word
    else { return [] }
    return [extent.clause(from: end, in: sentence)]
  }

  /// The verb of a clause behind a cue that stands between it and its subject: والاتفاق، حسب الصحيفة، [يقلص].
  private func predicate(of before: Range<Int>, behind end: Int, in sentence: Range<Int>) -> Int? {
    guard before.count <= 2 * Self.longestOpening,
      !passage.words[before].contains(where: {
        $0.isVerbal || $0.particle == .auxiliary || $0.complementizer != nil
          || $0.kind == .openQuote
          || $0.particle == .connective || $0.isSeparator
      })
    else { return nil }
    let isApart = passage.words[end].kind == .comma
    let start = isApart ? end + 1 : end
    guard start + 1 < sentence.upperBound else { return nil }
    let word = passage.words[start]
    // وفق وثيقة حصلت عليها: what has no article is described.
    let describes =
      !isApart && !passage.words[end - 1].isDefinite
      && !names.contains { $0.range.upperBound == end }
    return word.isVerbal && word.isPlain && !word.isName && !describes
      && !word.usages.contains(.naming) && !extent.isComplementizer(start + 1) ? start : nil
  }

  /// Where what a relative clause describes begins, whose verb waits for the rest behind a cue: [الخطة] التي
  /// تكلف برأيه مليونا، ، [ما] يعني برأيه.
  private func openClause(before cue: Int) -> Int? {
    guard cue > 1, passage.words[cue - 1].isVerbal else { return nil }
    let pronoun = passage.words[..<(cue - 1)].suffix(2).lastIndex {
      $0.particle == .relative || $0.full.isSpelled("ما")
    }
    guard let pronoun, pronoun > 0 else { return nil }
    if passage.words[pronoun].full.isSpelled("ما") { return pronoun }
    let end = passage.words[pronoun - 1].kind == .comma ? pronoun - 1 : pronoun
    if end > 0, passage.words[end - 1].kind == .closeQuote {
      return passage.quotation(around: end - 1)?.lowerBound
    }
    return RelativeHead(passage: passage, names: names).of(cue - 1)?.lowerBound
  }

  /// Whether a cue stands between dashes: وتشمل القائمة - بحسب الوزارة - القمح.
  private func isParenthetic(behind before: Int, _ end: Int) -> Bool {
    before < end && passage.words[before].kind == .dash && passage.words[end].kind == .dash
      && end + 1 < passage.words.count
  }

  /// Where the clause goes on behind a cue between commas, with a preposition: وتنتشر النار، وفق شهود،
  /// [في الغابة].
  private func continuation(behind comma: Int, in sentence: Range<Int>) -> Int? {
    guard passage.words[comma].kind == .comma, comma + 2 < sentence.upperBound else { return nil }
    let (next, object) = (passage.words[comma + 1], passage.words[comma + 2])
    guard next.particle == .preposition, next.isPlain, !next.usages.contains(.remark),
      object.particle == .demonstrative
        || object.isNominal && !object.usages.contains(.remark) && !object.isOccasion,
      passage.words[comma - 1].kind == .word
    else { return nil }
    return comma + 1
  }

  /// Whether what stands before a cue that و joins only says when or where: وخلال شهر، ووفقا للجهاز، فقد.
  private func isSetting(_ before: Range<Int>, joined cue: Int) -> Bool {
    guard let first = before.first, passage.words[cue].folded.begins(with: "وو"),
      passage.words[first].particle == .preposition
    else { return false }
    return !passage.words[before].contains { $0.isVerbal || $0.particle == .auxiliary }
  }

  private static let longestOpening = 6

  /// What a sentence attributes that is a cue with its source and no more, where nobody says
  /// that already: أغلق المصنع. [بحسب الشركة].
  private func sentenceBefore(_ sentence: Range<Int>) -> [Range<Int>] {
    guard sentence.lowerBound > 0 else { return [] }
    let before = passage.sentence(of: sentence.lowerBound - 1)
    return extent.verbs.isDisjoint(with: before) ? [before] : []
  }

  /// The clause before the cue, or where the cue opens the sentence, the clause behind it.
  func content(around range: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    let before = passage.trimmed(sentence.lowerBound..<range.lowerBound)
    if hasWord(before), !isAttribution(before), !isSetting(before, joined: range.lowerBound) {
      let start =
        openClause(before: range.lowerBound)
        ?? extent.clauseStart(before: range.lowerBound, in: sentence)
      // لكن بحسب الوزارة، وقال «بحسب الوزارة»: where nothing of the clause stands before it, it opens the clause.
      if hasWord(passage.trimmed(start..<range.lowerBound)) {
        let rest = rest(of: before, behind: range.upperBound, in: sentence)
        return [start..<range.lowerBound] + rest.filter { !passage.trimmed($0).isEmpty }
      }
    }
    return clause(behind: range, in: sentence)
  }

  private func hasWord(_ range: Range<Int>) -> Bool {
    range.contains { passage.words[$0].isWord }
  }

  /// The clause that a cue opens, a second cue behind it or not; without one, what stands before it.
  private func clause(behind range: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    var start = descriptionEnd(behind: abbreviationEnd(range.upperBound, sentence), in: sentence)
    while start < sentence.upperBound, passage.words[start].isSeparator { start += 1 }
    if let next = end(from: start), next < sentence.upperBound {
      start = next
      while start < sentence.upperBound, passage.words[start].isSeparator { start += 1 }
    }
    guard start < sentence.upperBound else { return sentenceBefore(sentence) }
    return [extent.clause(from: start, in: sentence)]
  }
}
