internal import ArabicText

// What stands between a verb and its content about who speaks, and does not say the content itself.
extension Attribution {
  /// Whether the verb of a claim only describes the subject of the claim before it, whose content it would
  /// take: قال السائق، الذي [رفض] ذكر عنوانه، إن؛ وكتب سكان [تحدثوا] إلى الصحيفة: «…».
  func isInserted(_ draft: ClaimDraft, behind last: ClaimDraft) -> Bool {
    guard last.rule.isVerbal, draft.rule.isVerbal, last.start < draft.start,
      let start = draft.content.first?.lowerBound, start == last.content.first?.lowerBound,
      draft.start + 2 < start, start < passage.words.count
    else { return false }
    // الذي وصفه سالم بأنه: the clause with its preposition belongs to the nearer verb.
    if isRelative(draft.start) {
      return passage.words[start].complementizer?.hasPreposition != true
    }
    guard draft.rule == .subjectVerb, let source = draft.source, source == last.source else {
      return false
    }
    let head = passage.words[source.lowerBound]
    return head.noun != nil && !head.isDefinite
  }

  /// The claim of such a verb with what it takes before the content of the other: قال السائق، الذي [رفض كشف
  /// اسمه]، إن.
  func inserted(_ draft: ClaimDraft?, before start: Int) -> ClaimDraft? {
    guard var draft, let content = draft.content.first, content.lowerBound < start else {
      return nil
    }
    draft.content = [passage.trimmed(content.clamped(to: content.lowerBound..<start))]
    return draft
  }

  /// Whether a relative pronoun stands before a verb and what makes its tense.
  private func isRelative(_ verb: Int) -> Bool {
    let before = passage.words[..<verb].last {
      $0.particle != .modal && $0.particle != .auxiliary && $0.particle != .negation
    }
    return before?.particle == .relative && before?.stem.isSpelled("حيث") == false
  }

  /// وكتب المدير [يقول] «…»، ومضى [يقول] «…»: behind another verb of saying the imperfect only says once more
  /// that words follow.
  func saysOnceMore(_ draft: ClaimDraft, _ earlier: ClaimDraft) -> Bool {
    guard earlier.rule.isVerbal, draft.rule.isVerbal, earlier.start < draft.start,
      draft.content.first?.lowerBound == earlier.content.first?.lowerBound
    else { return false }
    let ends = [earlier.source?.upperBound, earlier.cues.last?.upperBound]
    return ends.contains(draft.start)
      && passage.words[draft.start].verbs.contains {
        $0.form.tense == .imperfect && $0.verb.perfect.isSpelled("قَالَ")
      }
  }
}

extension Rule {
  /// Whether a finite verb with its subject made the claim.
  fileprivate var isVerbal: Bool {
    [.verbSubject, .subjectVerb, .impliedSubject, .relativeClause, .relayed].contains(self)
  }
}
