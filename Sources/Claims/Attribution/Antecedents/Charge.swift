/// Whose a charge or a pretext without a source is: who acts on it makes it.
struct Charge {
  /// Where it stands.
  let passage: Passage
  /// The names of the passage.
  let names: [NameMatch]

  /// A charge or a pretext with the subject of its clause: احتجزت [السلطات] المدير بتهمة الخيانة، رفضت
  /// [الشركة] الطلب بحجة أن. Other claims stay as they are.
  func charged(_ draft: ClaimDraft) -> ClaimDraft {
    guard draft.source == nil, !draft.impliesSource, passage.words[draft.start].preposition == "ب",
      let subject = subject(of: draft)
    else { return draft }
    var draft = draft
    draft.subject = subject
    draft.impliesSource = true
    return draft
  }

  private func subject(of draft: ClaimDraft) -> Range<Int>? {
    let subject = ClauseSubject(passage: passage, names: names).of(draft)
    if let subject, draft.stance == .doubt || mayCharge(subject) || sues(subject, draft.start) {
      return subject
    }
    return body(before: draft.start)
  }

  /// Whether a party can bring a charge: a body, not a person, nor who only tells of it.
  private func mayCharge(_ subject: Range<Int>) -> Bool {
    names.first { $0.range == subject }.map(mayCharge) ?? false
  }

  private func mayCharge(_ party: NameMatch) -> Bool {
    party.actorKind.map { ![.person, .anonymous, .media].contains($0) } ?? false
  }

  /// رفعت [المديرة] دعوى ضد الشركة بتهمة: before a court a person can, too.
  private func sues(_ subject: Range<Int>, _ charge: Int) -> Bool {
    subject.upperBound < charge
      && passage.words[subject.upperBound..<charge].contains { $0.usages.contains(.suit) }
  }

  /// The body behind the last verb that has one: قررت [المحكمة] زيادة المدة بعدما دانته بتهمة; not where
  /// another clause lies between that is not its own: أعلنت الشرطة أن رجلا أوقف بتهمة.
  private func body(before charge: Int) -> Range<Int>? {
    let start = max(passage.sentence(of: charge).lowerBound, charge - Self.reach)
    let body = names.last { name in
      let place = name.range.lowerBound
      return place > start && name.range.upperBound < charge && mayCharge(name)
        && passage.standsBehindVerb(name, at: place)
        && passage.quotation(around: place)?.contains(charge) != false
    }
    guard let body else { return nil }
    let opensClause = passage.words[body.range.upperBound..<charge].contains {
      $0.complementizer?.pronoun.isEmpty == true
    }
    return opensClause ? nil : body.range
  }

  private static let reach = 25
}
