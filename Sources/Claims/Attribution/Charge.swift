extension Attribution {
  /// A charge or a pretext without a source with the subject of the clause that it stands in: احتجزت
  /// [السلطات] المدير بتهمة الخيانة، رفضت [الشركة] الطلب بحجة أن: who acts on it makes it.
  func charged(_ draft: ClaimDraft, _ names: [NameMatch]) -> ClaimDraft {
    guard draft.source == nil, !draft.impliesSource, passage.words[draft.start].preposition == "ب",
      let subject = ClauseSubject(passage: passage, names: names).of(draft),
      draft.stance == .doubt || mayCharge(subject, names)
    else { return draft }
    var draft = draft
    draft.subject = subject
    draft.impliesSource = true
    return draft
  }

  /// Whether a party can bring a charge: a body, not a person, nor who only tells of it.
  private func mayCharge(_ subject: Range<Int>, _ names: [NameMatch]) -> Bool {
    guard let kind = names.first(where: { $0.range == subject })?.actorKind else { return false }
    return kind != .person && kind != .anonymous && kind != .media
  }
}
