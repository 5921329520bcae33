internal import ArabicText

// What a state says before a colon, and not what happened there: فرنسا: لن ندفع; not فرنسا: حريق في مصنع.
extension HeadlineColon {
  /// Whether what stands behind a state's name is said by it: it denies, speaks of itself as us, or tells
  /// what another state does.
  func asserts(from start: Int) -> Bool {
    denies(at: start) || speaksAsWe(from: start) || tellsOfUs(from: start)
      || tellsOfState(at: start)
  }

  /// لا تغيير في الموقف، لن يمر القرار، لسنا من بدأ.
  private func denies(at start: Int) -> Bool {
    let first = passage.words[start]
    return first.isPlain && (first.usages.contains(.denial) || first.folded.begins(with: "ليس"))
      || ["لسنا", "نحن"].contains(where: first.folded.isSpelled)
  }

  /// علاقتنا أقوى، الطائرة التي أسقطناها: the pronoun of the speakers; not معناه، مبناها, nor
  /// a foreign word (كورونا).
  private func tellsOfUs(from start: Int) -> Bool {
    let words = passage.words[start...].prefix(Self.opening).prefix { $0.kind != .stop }
    return words.indices.contains { index in
      let (word, letters) = (words[index], words[index].bare)
      guard word.kind == .word, !word.isName, word.places.isEmpty, letters.count > 4 else {
        return false
      }
      if ["معنا", "مبنا", "سكنا"].contains(where: { letters.begins(with: $0) }) { return false }
      return ["تنا", "ناها", "ناه", "ناهم"].contains { letters.ends(in: $0) }
        || index == start && letters.ends(in: "نا") && !word.hasTanwinFath && !word.isUnknown
    }
  }

  private static let opening = 8

  /// واشنطن رفضت الطلب، إسرائيل «تلعب بالنار»، أوروبا لن تدفع: not what the other demands or says itself.
  private func tellsOfState(at start: Int) -> Bool {
    let named = names.filter { $0.range.lowerBound == start && $0.entry != nil }
    guard let other = named.first(where: { $0.entry?.isState == true }) ?? named.first,
      other.range.upperBound + 1 < passage.words.count
    else { return false }
    let next = passage.words[other.range.upperBound]
    if next.usages.contains(.denial) { return true }
    guard other.entry?.isState == true else { return false }
    if next.verbs.contains(where: { reading in
      reading.form.isFinite
        && (reading.verb.isCore && !reading.verb.isWeak || reading.verb.stance == .demand)
    }) {
      return false
    }
    return next.isVerbal || next.kind == .openQuote
      || ["هو", "هي"].contains(where: next.folded.isSpelled)
  }

  /// Whether a clause with a verb of its own follows, as in speech, and not what somebody is: عون: الاستقالة
  /// كانت خطأ; not سامي حداد: الوزير الذي رحل.
  func isClause(from start: Int) -> Bool {
    let first = passage.words[start]
    if denies(at: start) || tellsOfUs(from: start) { return true }
    if first.noun?.kind == .title || first.noun?.kind == .role || first.stem.isSpelled("من") {
      return false
    }
    return passage.words[start...].prefix(Self.longestSubject)
      .prefix { $0.particle != .relative && $0.kind != .stop }
      .contains { $0.isVerbal || $0.particle == .auxiliary || $0.usages.contains(.denial) }
  }

  private static let longestSubject = 14

  /// Whether a verb in the first person plural opens what is said: سنرد، لن نقبل، نؤيد.
  func speaksAsWe(from start: Int) -> Bool {
    guard let first = passage.words[start...].first(where: { $0.particle != .negation }),
      first.noun == nil, first.particle == nil, !first.isDefinite, first.preposition == nil,
      first.classes.isSubset(of: .verb), first.places.isEmpty, !first.isName
    else { return false }
    let letters = first.folded
    return letters.unicodeScalars.count > 3 && (letters.hasPrefix("ن") || letters.hasPrefix("سن"))
  }
}
