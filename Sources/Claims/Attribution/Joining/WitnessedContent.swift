internal import ArabicText

// What one cue says and another only passes on or bears witness to.
extension Attribution {
  /// وحسب وكالة السهل، [قال] الوزير إن: before the claim of another the medium only passed it on.
  func isPassedOn(_ draft: ClaimDraft, by last: ClaimDraft) -> Bool {
    guard last.rule == .accordingTo, draft.rule == .verbSubject, draft.source != nil,
      isMedium(last.source), let outer = last.content.first, let inner = draft.content.first,
      last.start < outer.lowerBound, outer.lowerBound == draft.start, !inner.isEmpty
    else { return false }
    let first = passage.words[inner.lowerBound]
    return (first.complementizer?.hasLowHamza == true || first.kind == .openQuote)
      && ![.demand, .criticise, .praise].contains(draft.stance)
  }

  /// A claim with the cue before it that names the medium.
  func passed(_ draft: ClaimDraft, on medium: ClaimDraft) -> ClaimDraft {
    var draft = draft
    draft.cues = medium.cues + draft.cues
    draft.via = [medium.source].compactMap(\.self) + draft.via
    return draft
  }

  /// قال سامي إن الجسر آمن، حسب [البيان]، وفق ما قال [المتحدث]: a document or role that is known already is where
  /// the same words stand or who said them; of a thing or a body another tells: بحسب دراسة، بحسب الوزارة.
  func isKnown(_ draft: ClaimDraft, behind earlier: ClaimDraft) -> Bool {
    guard let source = draft.source, let content = earlier.content.last, earlier.rule != .nominal,
      earlier.rule != .passive, content.upperBound <= draft.start
    else { return false }
    let (first, head) = (passage.words[content.lowerBound], passage.words[source.lowerBound])
    let isSaid = first.complementizer != nil || first.kind == .openQuote
    if isSaid, isOwnStatement(source) { return true }
    return isSaid && head.isDefinite && passage.trimmed(source).count <= 2
      && (head.isOccasion || head.noun?.isRole == true || head.noun?.standing == .source)
      && !names.contains { $0.range.contains(source.lowerBound) && $0.entry != nil }
  }

  /// رأى سامي أن الجسر آمن، وفقا لتصريحات [أدلى بها]، وفق ما جاء على [موقعه]: what he said it in himself.
  private func isOwnStatement(_ source: Range<Int>) -> Bool {
    let head = passage.words[source.lowerBound]
    if head.usages.contains(.platform), head.hasOwner { return true }
    guard head.usages.contains(.statement), source.upperBound + 1 < passage.words.count
    else { return false }
    return passage.words[source.upperBound].isVerbal
      && passage.words[source.upperBound + 1].isPronominalPhrase
  }

  /// وفق ما ذكرت الوكالة عبر موقعها، [نقلا عن] مسؤول: behind the medium who told it that.
  func isOrigin(_ draft: ClaimDraft, of earlier: ClaimDraft) -> Bool {
    guard namesOrigin(draft), let medium = earlier.via.last ?? earlier.source, isMedium(medium),
      medium.upperBound <= draft.start, draft.start - medium.upperBound <= Self.longestSite
    else { return false }
    return !passage.words[medium.upperBound..<draft.start].contains {
      $0.isVerbal || $0.kind == .stop || $0.complementizer != nil
    }
  }

  private static let longestSite = 8

  /// نقلا عن: a cue that names whose words are passed on.
  func namesOrigin(_ draft: ClaimDraft) -> Bool {
    draft.rule == .accordingTo
      && passage.words[draft.cues[0].upperBound - 1].usages.contains(.origin)
  }

  /// وفق ما نقلت: the verb of a cue that says where the report was read.
  func isRelayed(_ draft: ClaimDraft) -> Bool {
    draft.cues[0].contains { index in
      passage.words[index].verbs.contains {
        $0.verb.scope.contains(.medium)
      }
    }
  }

  /// Whether a source is a medium, and not only held in one.
  func isMedium(_ source: Range<Int>?) -> Bool {
    guard let source else { return false }
    return passage.words[source.lowerBound].noun?.actorKind == .media
      || names.contains {
        $0.actorKind == .media && $0.range.overlaps(source)
          // قسم المتابعة في بي بي سي: what is only held in it is another.
          && !passage.words[min(source.lowerBound, $0.range.lowerBound)..<$0.range.lowerBound]
            .contains { $0.particle == .preposition }
      }
  }
}
