internal import ArabicText

/// How much of a content is quoted.
struct Quoted {
  /// Where the content stands.
  let passage: Passage

  /// Direct where all of it is in quotation marks or behind a colon, an opening إن or أن not
  /// counted; mixed where some of it is, and that is no name.
  func form(of draft: ClaimDraft) -> Claim.Form {
    if draft.rule == .headlineColon { return .direct }
    let words = draft.content.flatMap(\.self).filter { passage.words[$0].isWord }
    let counted = words.drop {
      let word = passage.words[$0]
      return word.complementizer != nil || word.particle == .preposition || word.isBareProclitic
    }
    let quoted = counted.filter { index in
      passage.quotation(around: index).map { !$0.contains(draft.start) } ?? false
    }
    if !quoted.isEmpty, quoted.count == counted.count { return .direct }
    if quoted.contains(where: { !isInName($0) }) { return .mixed }
    return follows(draft) ? .direct : .indirect
  }

  /// Whether the quotation around a word only names something: تطبيق «سفرة»، تنظيم «الراية»; not سلوك
  /// «عقلاني».
  private func isInName(_ index: Int) -> Bool {
    guard let quotation = passage.quotation(around: index), quotation.lowerBound > 0 else {
      return false
    }
    let words = passage.words[quotation].filter(\.isWord)
    guard let first = words.first, words.count <= Self.longestName,
      !words.contains(where: { $0.isVerbal || $0.complementizer != nil })
    else { return false }
    let head = passage.words[quotation.lowerBound - 1]
    let isOfClass = head.noun?.isNamedClass == true || head.usages.contains(.named)
    let isAttribute = head.isDefinite && first.isDefinite
    return isOfClass && !isAttribute || first.isListed
      || first.looksForeign && head.isNominal && !head.isBareProclitic
  }

  private static let longestName = 4

  /// Whether a colon stands between the cue and the content.
  private func follows(_ draft: ClaimDraft) -> Bool {
    guard let start = draft.content.first?.lowerBound, start > 0 else { return false }
    return passage.words[start - 1].kind == .colon
  }
}

extension Word {
  /// Whether no table knows it and it has no ending of an Arabic noun: واتساب، not مسيئا.
  fileprivate var looksForeign: Bool {
    isUnknown && isPlain && !isDefinite && !["ا", "ة", "ين", "ون"].contains { bare.ends(in: $0) }
  }
}

extension NounReading {
  /// Whether it is a class of places or bodies, whose name may follow: مدينة، مسجد، تنظيم; not عمال.
  fileprivate var isNamedClass: Bool {
    if case .place = kind { return true }
    return isInstitution || actorKind == .armedGroup
  }
}
