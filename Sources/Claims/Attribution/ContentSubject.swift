internal import ArabicText

extension ContentExtent {
  /// Whether the verb at a cue that و joins has its subject in the content, because it cannot be the
  /// speaker's: وذكرت الصحيفة أن البحارة أغلقوا الباب وطلبوا النجدة.
  func isOfAnother(at index: Int) -> Bool {
    isAlone(at: index) && cannotBeTheSpeakers(at: index)
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
