internal import ArabicText

/// The nouns that attribute what they govern: بتهمة الخيانة, اتهامات النيابة لهم بالتجسس, دعوته إلى
/// الحوار.
struct NominalCue {
  /// Where the cue stands.
  let passage: Passage
  /// The passage's number in the article.
  let number: Int
  /// The names of the passage.
  let names: [NameMatch]
  /// Where contents end.
  let extent: ContentExtent

  /// The claim that a noun makes with what it governs, perhaps with the verb that lends it its
  /// source: وجّه الوزير انتقادات.
  func claim(at index: Int) -> ClaimDraft? {
    guard let reading = passage.words[index].nounCue, mayAttribute(reading, at: index) else {
      return nil
    }
    let support = isCharge(reading, at: index) ? nil : supporting(index)
    if support == nil, passage.words[index].usages.contains(.blame) || isPurpose(reading) {
      return nil
    }
    guard let found = governed(by: reading, at: index, isCarried: support != nil) else {
      return nil
    }
    let content = content(from: found.start, behind: index, isCarried: support != nil)
    if content.isEmpty { return nil }
    var draft = ClaimDraft(
      passage: number, cues: [index..<index + 1], source: found.owner, content: [content],
      stance: reading.cue.stance,
      impliesSource: found.owner != nil || tellsWhose(index, found.start), rule: .nominal)
    // Who is written on an accusation is accused.
    if reading.cue.stance != .accuse { own(&draft, reading.pronoun) }
    if found.owner == nil, let support { lend(support, to: &draft) }
    if draft.source == nil { draft.source = sayer(before: index) }
    return draft
  }

  /// Whose the noun is, and where what it governs begins.
  private func governed(
    by reading: NounCueReading, at index: Int, isCarried: Bool
  ) -> (owner: Range<Int>?, start: Int)? {
    let cue = reading.cue
    return NominalContent(passage: passage, names: names, cue: cue, limit: limit(of: index))
      .find(
        behind: index,
        isOwned: !reading.pronoun.isEmpty || isCarried || isPurpose(index, cue) || isState(index))
  }

  /// How far what a noun governs reaches, which as the subject of a verb has an object behind it.
  private func content(from start: Int, behind index: Int, isCarried: Bool) -> Range<Int> {
    let content = extent.complement(from: start, in: passage.sentence(of: index))
    let isSubject = !isCarried && index > 0 && passage.words[index - 1].isVerbal
    return isSubject ? content.lowerBound..<objectStart(in: content) : content
  }

  /// Where behind what a noun governs the object of its verb begins: أثارت أنباء إغلاق السد [غضب] السكان.
  private func objectStart(in content: Range<Int>) -> Int {
    let start = content.dropFirst(2).first { index in
      let (word, before) = (passage.words[index], passage.words[index - 1])
      let isClosed = before.isPronominalPhrase || before.kind == .word && before.isDefinite
      return isClosed && word.kind == .word && word.isNominal && word.isPlain && !word.isAdjectival
        && !word.isName && passage.quotation(around: index) == nil
    }
    return start ?? content.upperBound
  }

  /// تظاهروا احتجاجا على، تأكيدا ل: why somebody does something.
  private func isPurpose(_ reading: NounCueReading) -> Bool {
    reading.isAccusative
      && ![.accuse, .warn, .promise, .acknowledge, .announce].contains(reading.cue.stance)
  }

  /// ألقت الشرطة القبض على رجل بتهمة السرقة: ب says why something is done, and no verb carries it.
  private func isCharge(_ reading: NounCueReading, at index: Int) -> Bool {
    passage.words[index].preposition == "ب" && reading.cue.links.contains(.direct)
  }

  /// خرجوا للمطالبة ب: what somebody does something for.
  private func isPurpose(_ index: Int, _ cue: NounCue) -> Bool {
    let word = passage.words[index]
    return cue.stance == .demand && cue.ownLinks.contains(.proclitic("ب")) && word.isDefinite
      && word.preposition == "ل"
  }

  /// A noun within a quotation governs nothing behind it.
  private func limit(of index: Int) -> Int {
    let end = passage.sentence(of: index).upperBound
    return passage.quotation(around: index).map { min($0.upperBound - 1, end) } ?? end
  }

  /// القول إن: what a definite noun says in a clause somebody says in the sentence.
  private func tellsWhose(_ index: Int, _ start: Int) -> Bool {
    let (noun, first) = (passage.words[index], passage.words[start])
    if first.complementizer != nil { return noun.isDefinite || isState(index) }
    return noun.isDefinite && noun.preposition == "ب" && first.kind == .openQuote
  }

  /// على ثقة بأن: somebody of the sentence is.
  private func isState(_ index: Int) -> Bool {
    index > 0 && passage.words[index - 1].stem.isSpelled("علي")
      && passage.words[index].nounCue?.cue.stance == .believe
  }

  /// Gives a claim the owner that is written on its noun: وعده، توقعاتنا.
  private func own(_ draft: inout ClaimDraft, _ pronoun: Substring) {
    if pronoun.isEmpty { return }
    draft.agreement = Agreement(pronoun: pronoun)
    draft.impliesSource = true
    draft.isFirstPerson = pronoun == "نا"
  }

  /// Gives a claim the verb that its noun is carried by, and its subject.
  private func lend(_ support: Support, to draft: inout ClaimDraft) {
    draft.cues.insert(support.cue, at: 0)
    draft.source = support.source
    draft.impliesSource =
      support.source != nil || draft.stance != .accuse || !isDirected(by: support.cue.lowerBound)
  }

  static let reach = 12
  private typealias Support = (cue: Range<Int>, source: Range<Int>?)

  /// The verb before a noun that only carries it (وجّه، جدد، أعرب عن), and its subject.
  private func supporting(_ index: Int) -> Support? {
    let sentence = passage.sentence(of: index)
    let before = passage.words[max(sentence.lowerBound, index - Self.reach)..<index]
    guard
      let verb = before.lastIndex(where: {
        !$0.hasObjectOfItsOwn
          && ($0.isVerbal || !$0.verbs.isEmpty && ($0.particle == nil || $0.hasConjunction))
      }),
      let reading = passage.words[verb].verbs.first(where: {
        $0.form.isFinite && $0.form.voice == .active && $0.verb.scope.contains(.support)
      })
    else { return nil }
    let found = Subject(passage: passage, names: names)
      .find(of: reading, at: verb, gap: verb + 1..<index)
    return (verb..<verb + 1, found.source)
  }
}

extension Word {
  /// Whether it carries no noun, for it has its object written on it: في خطاب ألقاه.
  fileprivate var hasObjectOfItsOwn: Bool {
    verbs.contains {
      $0.form.isFinite && $0.verb.scope.contains(.support) && !$0.pronoun.isEmpty
    }
  }
}
