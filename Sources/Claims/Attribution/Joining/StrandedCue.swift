internal import ArabicText

// A cue with its source that a full stop parts from what it attributes: أغلق الوزير الجسر. [بحسب وكالة
// النسيم].
extension Attribution {
  /// The claim that is the sentence before such a cue, whose source it then does not name.
  func strandedClaim(_ draft: ClaimDraft, in drafts: [ClaimDraft]) -> Int? {
    guard let sentence = strandedSentence(draft) else { return nil }
    return drafts.indices.suffix(Self.mostClaims).first {
      sentence.contains(drafts[$0].start) && drafts[$0].rule != .nominal
        && !passage.words[sentence.lowerBound..<drafts[$0].start].contains(where: \.isVerbal)
    }
  }

  /// The sentence that such a cue attributes.
  private func strandedSentence(_ draft: ClaimDraft) -> Range<Int>? {
    guard draft.rule == .accordingTo, let content = draft.content.first,
      content.upperBound <= passage.sentence(of: draft.start).lowerBound
    else { return nil }
    return content
  }

  private static let mostClaims = 12

  /// Gives a claim the cue behind its sentence and the medium that it names; one that names somebody else says
  /// nothing of who speaks.
  func closed(_ claim: ClaimDraft, by draft: ClaimDraft) -> ClaimDraft {
    guard let medium = draft.source, isMedium(medium), claim.source != nil || claim.impliesSource
    else { return claim }
    var claim = claim
    claim.cues += draft.cues
    claim.via.append(medium)
    return claim
  }
}
