internal import ArabicText

extension ContentExtent {
  /// Whether the verb at a cue that و joins has its subject in the content, because it cannot be the
  /// speaker's: وذكرت الصحيفة أن البحارة أغلقوا الباب وطلبوا النجدة.
  func isOfAnother(at index: Int, from start: Int) -> Bool {
    isAlone(at: index) && cannotBeTheSpeakers(at: index) && !mayBeOuter(from: start)
  }

  /// Whether another speaks around a noun phrase that a verb has as its content, so that a joined verb may
  /// be that one's: قال الوزير إن الشركة تعهدت بالإصلاح، وتوقع أن.
  private func mayBeOuter(from start: Int) -> Bool {
    passage.words[start].complementizer == nil
      && passage.words[passage.sentence(of: start).lowerBound..<start]
        .contains { $0.complementizer != nil }
  }

  /// Whether the forms of a verb contradict the speaker's, so that behind كما the content goes on with it:
  /// وأوضح المدير أن السد جاهز، كما ستشجع البلدية الزراعة.
  func cannotBeTheSpeakers(at index: Int) -> Bool {
    guard let cue, cue.form.isFinite, cue.form.voice == .active else { return false }
    let readings = passage.words[index].verbs.filter { $0.form.isFinite }
    return !readings.isEmpty
      && readings.allSatisfy {
        !$0.verb.scope.contains(.impersonal) && contradicts($0.form, cue.form)
      }
  }

  /// Whether without a comma و joins a verb to that of the clause, whose subject stands before it: أن الوزير
  /// زار المصنع وشدد على.
  func isOfSubject(at index: Int, from start: Int) -> Bool {
    guard passage.words[start].complementizer?.pronoun.isEmpty == true,
      passage.words[index - 1].kind == .word, isAlone(at: index) || isOfObject(index),
      !isSaidOfThing(at: index, start + 1),
      let verb = mainVerb(behind: start, before: index)
    else { return false }
    return passage.words[index].verbs.contains {
      $0.form.tense == .perfect && $0.form.voice == .active
        && (passage.words[verb].bare.hasSuffix("وا")
          ? $0.form.number == .plural
          : $0.form.person == .third && $0.form.number == .singular
            && ($0.form.gender == .feminine) == passage.words[verb].bare.hasSuffix("ت"))
    }
  }

  /// أن الوقت ينفد وقال «…»: a thing says no words.
  private func isSaidOfThing(at index: Int, _ subject: Int) -> Bool {
    let thing = passage.words[subject]
    guard thing.classes == .noun, thing.noun == nil, !thing.isName, !thing.isNameStart,
      index + 1 < passage.words.count,
      passage.words[index + 1].kind == .openQuote || isComplementizer(index + 1)
    else { return false }
    return passage.words[index].verbs.contains { $0.verb.perfect.isSpelled("قَالَ") }
  }

  /// واتهمتها بالعمل: the verb has its object on it, and its preposition at once behind it.
  private func isOfObject(_ index: Int) -> Bool {
    index + 1 < passage.words.count && passage.words[index + 1].preposition == "ب"
      && passage.words[index].verbs.contains { !$0.pronoun.isEmpty }
  }

  /// The perfect behind the subject that follows إن, nothing but nouns before it: إن سامي [زار].
  private func mainVerb(behind start: Int, before end: Int) -> Int? {
    let clause = passage.words[start + 1..<end].prefix(Self.longestSubject)
    guard let verb = clause.firstIndex(where: { !$0.isNominal }), verb > start + 1,
      passage.words[verb].isVerbal, passage.words[verb].isPlain
    else { return nil }
    let word = passage.words[verb]
    let isImperfect = ["ي", "سي", "ست"].contains { word.bare.begins(with: $0) }
    let mayBeImperfect =
      word.bare.begins(with: "ت") && !word.bare.hasSuffix("ت")
      && !word.bare.hasSuffix("وا")
    return isImperfect || mayBeImperfect ? nil : verb
  }

  private static let longestSubject = 8

  /// Whether no subject stands behind a verb, but at once what it governs.
  private func isAlone(at index: Int) -> Bool {
    guard index + 1 < passage.words.count else { return false }
    let next = passage.words[index + 1]
    return next.complementizer != nil || next.particle == .preposition || next.kind == .openQuote
      || passage.words[index].verbs.contains { $0.form.number == .plural }
  }

  /// Whether two verbs cannot have one subject, by their person and gender. A plural verb may follow a
  /// masculine one that stood before its subject: قال الخبراء … وأضافوا.
  private func contradicts(_ form: VerbForm, _ speaker: VerbForm) -> Bool {
    if form.person != speaker.person { return form.person == .third }
    guard form.person == .third, let gender = form.gender, let other = speaker.gender else {
      return false
    }
    return gender != other
  }
}
