internal import ArabicText

/// The nouns that attribute what they govern: بتهمة الخيانة, اتهامات النيابة لهم بالتجسس, دعوته إلى
/// الحوار.
struct NominalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// What is known of cues.
  let lexicon: Lexicon
  /// The names of the passage.
  let names: [NameMatch]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a noun makes with what it governs, perhaps with the verb that lends it its
  /// source: وجّه الوزير انتقادات.
  func claim(at index: Int) -> ClaimDraft? {
    guard let (cue, pronoun) = cue(at: index) else { return nil }
    let sentence = passage.sentence(of: index)
    let supporting = supporting(index)
    if cue.stance == .accuse, isJudged(index, in: sentence) { return nil }
    let limit = passage.quotation(around: index).map { min($0.upperBound - 1, sentence.upperBound) }
    let search = NominalContent(
      passage: passage, names: names, cue: cue, limit: limit ?? sentence.upperBound)
    guard let found = search.find(behind: index, isOwned: !pronoun.isEmpty || supporting != nil)
    else { return nil }
    let content = extent.complement(from: found.start, in: sentence)
    guard !content.isEmpty else { return nil }
    let accused = cue.stance == .accuse
    var draft = ClaimDraft(
      passage: number, cues: [index..<index + 1], source: found.owner, content: [content],
      stance: cue.stance, agreement: accused ? Agreement() : Agreement(pronoun: pronoun),
      impliesSource: found.owner != nil || !pronoun.isEmpty && !accused
        || passage.words[index].isDefinite && passage.words[found.start].complementizer != nil,
      isFirstPerson: pronoun == "نا", rule: .nominal)
    if found.owner == nil, let support = supporting {
      draft.cues.insert(support.cue, at: 0)
      draft.source = support.source
      draft.impliesSource = true
    }
    return draft
  }

  /// The cue that a word is, and the pronoun written on it.
  private func cue(at index: Int) -> (NounCue, Substring)? {
    let word = passage.words[index]
    guard word.kind == .word else { return nil }
    if let cue = lexicon.nounCues[word.token.folded] { return (cue, "") }
    if let cue = lexicon.nounCues[word.stem] { return (cue, "") }
    if word.isVerbal, index == 0 || passage.words[index - 1].particle != .preposition { return nil }
    for reading in word.verbs where reading.form.tense == .masdar && !reading.pronoun.isEmpty {
      if let cue = lexicon.nounCues[reading.form.text.folded] { return (cue, reading.pronoun) }
    }
    return nil
  }

  /// A court that convicts somebody accuses nobody: حُكم عليه بالسجن بتهمة.
  private func isJudged(_ index: Int, in sentence: Range<Int>) -> Bool {
    passage.words[sentence.lowerBound..<index].contains { $0.usages.contains(.verdict) }
  }

  /// The verb before a noun that only carries it (وجّه، جدد، أعرب عن), and its subject.
  private func supporting(_ index: Int) -> (cue: Range<Int>, source: Range<Int>?)? {
    let sentence = passage.sentence(of: index)
    let before = passage.words[max(sentence.lowerBound, index - 10)..<index]
    guard let verb = before.lastIndex(where: { $0.isVerbal || !$0.verbs.isEmpty }),
      let reading = passage.words[verb].verbs.first(where: {
        $0.form.isFinite && $0.form.voice == .active && $0.verb.scope.contains(.support)
      })
    else { return nil }
    let found = Subject(passage: passage, names: names)
      .find(of: reading, at: verb, gap: verb + 1..<index)
    return (verb..<verb + 1, found.source)
  }
}
