internal import ArabicText

/// Who passes on what somebody said: نقلت وكالة عن مسؤول قوله إن; نُسب إلى مصدر أن.
struct Relay {
  /// Where the verb stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// Who said it, who passed it on, and the noun that repeats the cue.
  struct Parts {
    var source: Range<Int>
    var medium: Range<Int>?
    var noun: Int?
  }

  /// What stands between a verb that relays and its complement; nil where no عن or إلى names who
  /// said it.
  func parts(of gap: Range<Int>) -> Parts? {
    let noun = gap.last { isSaying($0) }
    guard let particle = gap.first(where: { isOrigin($0) }),
      let source = SourcePhrase(
        passage: passage, names: names, limit: noun ?? gap.upperBound
      ).range(from: particle + 1)
    else { return nil }
    let medium = SourcePhrase(passage: passage, names: names, limit: particle)
      .range(from: gap.lowerBound)
    return Parts(source: source, medium: medium, noun: noun)
  }

  /// The same where only a pronoun names who said it: نقلت عنه الصحيفة [قوله]، نقل [عنها] أن.
  func pronounParts(of gap: Range<Int>) -> (speaker: Agreement, medium: Range<Int>?, noun: Int?)? {
    guard let place = gap.first(where: { isOriginPronoun(passage.words[$0]) }) else { return nil }
    let noun = gap.last { isSaying($0) }
    let phrase = SourcePhrase(passage: passage, names: names, limit: noun ?? gap.upperBound)
    let medium = phrase.range(from: place == gap.lowerBound ? place + 1 : gap.lowerBound)
    return (Agreement(pronoun: passage.words[place].folded.dropFirst(2)), medium, noun)
  }

  private func isOriginPronoun(_ word: Word) -> Bool {
    word.isPronominalPhrase && word.folded.begins(with: "عن")
  }

  /// قوله، تأكيدها: a verbal noun with the one who speaks written on it.
  private func isSaying(_ index: Int) -> Bool {
    passage.words[index].verbs.contains { $0.form.tense == .masdar && !$0.pronoun.isEmpty }
  }

  private func isOrigin(_ index: Int) -> Bool {
    let word = passage.words[index]
    return word.particle == .preposition && word.usages.contains(.origin)
  }
}

extension VerbalCue {
  /// What the pronoun on قوله shows of who says it.
  func owner(of noun: Int) -> Agreement? {
    passage.words[noun].verbs.first { $0.form.tense == .masdar && !$0.pronoun.isEmpty }
      .map { Agreement(pronoun: $0.pronoun) }
  }
}
