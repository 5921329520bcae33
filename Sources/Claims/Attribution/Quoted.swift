internal import ArabicText

/// How much of a content is quoted.
struct Quoted {
  /// Where the content stands.
  let passage: Passage

  /// Direct where all of it is in quotation marks or behind a colon, an opening إن or أن not
  /// counted; mixed where some of it is.
  func form(of draft: ClaimDraft) -> Claim.Form {
    if draft.rule == .headlineColon { return .direct }
    let words = draft.content.flatMap(\.self).filter { passage.words[$0].isWord }
    let counted = words.drop {
      passage.words[$0].complementizer != nil || passage.words[$0].particle == .preposition
    }
    let quoted = counted.count { index in
      passage.quotation(around: index).map { !$0.contains(draft.start) } ?? false
    }
    if quoted == 0 { return follows(draft) ? .direct : .indirect }
    return quoted == counted.count ? .direct : .mixed
  }

  /// Whether a colon stands between the cue and the content.
  private func follows(_ draft: ClaimDraft) -> Bool {
    guard let start = draft.content.first?.lowerBound, start > 0 else { return false }
    return passage.words[start - 1].kind == .colon
  }
}
