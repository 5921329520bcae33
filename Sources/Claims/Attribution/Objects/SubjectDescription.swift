internal import ArabicText

extension ObjectSearch {
  private static let longestDescription = 24

  /// Where a clause ends that describes the subject before it: لقطات [بثتها القناة]، النائب، [الذي فاز
  /// في المدينة]،; nil where none begins.
  func descriptionEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    if word.kind == .comma, index + 1 < limit, passage.words[index + 1].particle == .relative {
      return relativeEnd(from: index + 2)
    }
    if word.particle == .relative || isCharge(index) { return governed(behind: index) }
    if let end = publishedEnd(at: index) { return end }
    guard word.isVerbal, !word.hasConjunction, index > 0, !passage.words[index - 1].isDefinite,
      index + 1 < limit
    else { return nil }
    let agent = subject.beforeObject(index + 1..<limit)
    return agent?.lowerBound == index + 1 ? agent?.upperBound : nil
  }

  /// الجهاز [المكلف بحماية الوزراء]: what a definite participle says of the subject.
  private func isCharge(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.isDefinite && word.isPlain && word.usages.contains(.tied)
      && verb.frames.isDisjoint(with: [.bi, .min])
  }

  /// أظهرت صور [بثت على الشبكات]، أعلن بيان [نشر ليلا]: where a passive ends that tells when and where a document
  /// came out.
  private func publishedEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    guard word.isVerbal || word.verbs.contains(where: { $0.form.tense == .perfect }),
      word.isPlain, !word.hasOwner,
      passage.words[..<index].suffix(Self.longestDocument).contains(where: {
        !$0.isDefinite && $0.particle == nil
          && ($0.isNews || $0.isOccasion || $0.noun?.standing == .source)
      })
    else { return nil }
    var end = index + 1
    while end < limit, let next = publicationEnd(at: end) { end = next }
    return end > index + 1 && end < limit ? end : nil
  }

  /// Where what tells when and where ends, and what و joins to it: على التلفزيون وشبكات التواصل.
  private func publicationEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    if [.preposition, .time].contains(word.particle), !verb.governs(word) {
      return settingEnd(at: index)
    }
    let isJoined = word.hasConjunction && word.preposition == nil && word.isNominal
    return isJoined ? subject.phrase(from: index).upperBound : nil
  }

  private static let longestDocument = 4

  /// Where behind a relative clause that no comma sets off the verb's preposition stands, or أي: كشفت
  /// الوثائق التي اطلعت عليها الصحيفة [عن]، نفت المدينة التي تستضيف المؤتمر [أي].
  private func governed(behind pronoun: Int) -> Int? {
    let takesNoun = verb.frames.contains(.noun) && verb.stance == .deny
    let clause = passage.words[pronoun..<limit].prefix(Self.longestDescription)
    return clause.indices.dropFirst(3).first { index in
      let word = passage.words[index]
      if passage.words[index - 1].isVerbal { return false }
      return verb.governs(word) || opensBehindComma(at: index)
        || takesNoun && ["اي", "ايه"].contains(where: word.folded.isSpelled)
    }
  }

  /// The comma that closes a relative clause, and what stands behind it.
  private func relativeEnd(from start: Int) -> Int? {
    let end = passage.words[min(start, limit)..<limit].prefix(Self.longestDescription)
      .firstIndex { $0.kind == .comma }
    guard let end, end + 1 < limit, !passage.words[end + 1].isVerbal,
      !passage.words[end + 1].hasConjunction
    else { return nil }
    return end + 1
  }
}
