internal import ArabicText

extension PrepositionalCue {
  /// Where what else is said of the source ends, at a comma: وفقا للمرصد الذي يعمل من لندن،
  private func descriptionEnd(behind index: Int, in sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound else { return index }
    let word = passage.words[index]
    let isVerb = word.isVerbal || word.verbs.contains { $0.form.isFinite }
    if word.kind == .comma { return asideEnd(behind: index, sentence) }
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

  /// The same between commas, and what else is said of the source where the clause answers: وفقا للوكالة، مساء
  /// أمس، أغلق؛ بحسب البيان، صدر ليلا، فقد أغلق.
  private func asideEnd(behind comma: Int, _ sentence: Range<Int>) -> Int {
    let behind = passage.words[comma + 1..<max(sentence.upperBound, comma + 1)]
    if behind.first?.particle == .time, let end = asideEnd(from: comma + 1, sentence) { return end }
    guard let end = behind.prefix(8).firstIndex(where: { $0.kind == .comma }),
      answers(at: end + 1, sentence), !behind[..<end].contains(where: { $0.complementizer != nil })
    else { return comma }
    return end
  }

  /// وفقا للبيان، الصادر ليلا، [فقد]: the clause itself begins.
  private func answers(at index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, passage.words[index].folded.first == "ف" else {
      return false
    }
    return passage.words[index].complementizer != nil || passage.words[index].full.isSpelled("قد")
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

  /// Whether what stands before a cue that و joins only says when or where: وخلال شهر، ووفقا للجهاز، فقد.
  private func isSetting(_ before: Range<Int>, joined cue: Int) -> Bool {
    guard let first = before.first, passage.words[cue].folded.begins(with: "وو"),
      passage.words[first].particle == .preposition
    else { return false }
    return !passage.words[before].contains { $0.isVerbal || $0.particle == .auxiliary }
  }

  /// What a sentence attributes that is a cue with its source and no more, where nobody says
  /// that already: أغلق المصنع. [بحسب الشركة].
  private func sentenceBefore(_ sentence: Range<Int>) -> [Range<Int>] {
    guard sentence.lowerBound > 0 else { return [] }
    let before = passage.sentence(of: sentence.lowerBound - 1)
    return extent.verbs.isDisjoint(with: before) ? [before] : []
  }

  /// The clause before the cue, or where the cue opens the sentence, the clause behind it.
  func content(around range: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    if let outer = cue(closedBefore: range.lowerBound, in: sentence) {
      return content(around: outer..<range.lowerBound, in: sentence)
    }
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

  /// بحسب الصحيفة [نقلا عن] مصدر: the cue before, which names who passes it on, attributes the same.
  private func cue(closedBefore index: Int, in sentence: Range<Int>) -> Int? {
    guard passage.words[index].isQuoting, index > sentence.lowerBound else { return nil }
    return (max(sentence.lowerBound, index - Self.longestMedium)..<index).last {
      end(from: $0) == index
    }
  }

  private static let longestMedium = 10

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
