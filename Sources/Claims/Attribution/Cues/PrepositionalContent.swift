internal import ArabicText

extension PrepositionalCue {
  /// Where what else is said of the source ends, at a comma: وفقا للمرصد الذي يعمل من لندن،
  private func descriptionEnd(behind index: Int, in sentence: Range<Int>) -> Int {
    guard index < sentence.upperBound else { return index }
    let word = passage.words[index]
    let isVerb = word.isVerbal || word.verbs.contains { $0.form.isFinite }
    if word.kind == .comma { return asideEnd(behind: index, sentence) }
    if word.preposition == "ل" { return addresseeEnd(from: index, sentence) }
    if word.particle == .time, let end = asideEnd(from: index, sentence) { return end }
    let isNamed =
      passage.words[index - 1].kind == .closeQuote
      || names.contains { $0.range.upperBound == index && $0.entry != nil }
    let isClause = isVerb && !passage.words[index - 1].isDefinite && !isNamed
    guard word.particle == .relative || word.particle == .preposition || isClause else {
      return index
    }
    return (index..<sentence.upperBound).first {
      passage.words[$0].kind == .comma || answers(at: $0, sentence)
    } ?? index
  }

  /// بحسب تصريحات [لصحيفة] السهل فإن: where the clause answers behind those whom somebody spoke to.
  private func addresseeEnd(from index: Int, _ sentence: Range<Int>) -> Int {
    let end = min(sentence.upperBound, index + Self.longestAddressee)
    return (index..<max(index, end)).first { answers(at: $0, sentence) } ?? index
  }

  private static let longestAddressee = 10

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

  /// وكما يقول الوزير، [فإن]: behind a cue, a comma between them or not, the clause itself begins.
  func isAnswered(behind end: Int, _ sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return false }
    return answers(at: passage.words[end].kind == .comma ? end + 1 : end, sentence)
  }

  /// وفقا للبيان، الصادر ليلا، [فقد]: the clause itself begins.
  func answers(at index: Int, _ sentence: Range<Int>) -> Bool {
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

  /// الطريق مغلق، وبحسب الوزارة [فإن] الجسر مفتوح: what و joins opens a clause of its own.
  private func isAnswered(_ cue: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard isJoined(cue.lowerBound) else { return false }
    var start = descriptionEnd(behind: abbreviationEnd(cue.upperBound, sentence), in: sentence)
    while start < sentence.upperBound, passage.words[start].isSeparator { start += 1 }
    return answers(at: start, sentence)
  }

  /// أغلق المصنع، [وذلك] بحسب الشركة: where the word before a cue stands that takes up what is attributed.
  private func resumptive(before cue: Int) -> Int? {
    guard cue > 0, passage.words[cue - 1].hasConjunction,
      passage.words[cue - 1].stem.isSpelled("ذلك")
    else { return nil }
    return cue - 1
  }

  /// What a sentence attributes that is a cue with its source and no more: أغلق المصنع. [بحسب الشركة].
  private func sentenceBefore(_ sentence: Range<Int>) -> [Range<Int>] {
    sentence.lowerBound > 0 ? [passage.sentence(of: sentence.lowerBound - 1)] : []
  }

  /// The clause before the cue, or where the cue opens the sentence, the clause behind it.
  func content(around range: Range<Int>, in sentence: Range<Int>) -> [Range<Int>] {
    if let earlier = cue(endingAt: range.lowerBound, in: sentence) {
      return content(around: earlier..<range.upperBound, in: sentence)
    }
    let before = passage.trimmed(sentence.lowerBound..<range.lowerBound)
    if hasWord(before), !isAttribution(before), !isSetting(before, joined: range.lowerBound),
      !isAnswered(range, sentence)
    {
      let start = start(of: before, before: range.lowerBound, in: sentence)
      let end = resumptive(before: range.lowerBound) ?? range.lowerBound
      // لكن بحسب الوزارة، وقال «بحسب الوزارة»: where nothing of the clause stands before it, it opens the clause.
      if hasWord(passage.trimmed(start..<max(start, end))) {
        let rest = rest(of: before, behind: range.upperBound, in: sentence)
        return [start..<end] + rest.filter { hasWord($0) }
      }
    }
    return clause(behind: range, in: sentence)
  }

  /// وفق ما أوردت الصحيفة [نقلا عن الوزارة]: where the cue begins behind which another stands at once.
  private func cue(endingAt end: Int, in sentence: Range<Int>) -> Int? {
    let first = max(sentence.lowerBound + 1, end - Self.longestCue)
    return (first..<max(first, end)).last {
      extent.attributions.contains($0) && isAttribution(passage.trimmed($0..<end))
    }
  }

  private static let longestCue = 12

  /// Where what stands before a cue begins, at an أنه that waits for the rest behind it: علما [أنه]، بحسب
  /// الوزارة، ارتفع.
  private func start(of before: Range<Int>, before cue: Int, in sentence: Range<Int>) -> Int {
    if let last = before.last, passage.words[last].complementizer?.hasPreposition == false {
      return last
    }
    return openClause(before: cue) ?? extent.clauseStart(before: cue, in: sentence)
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
