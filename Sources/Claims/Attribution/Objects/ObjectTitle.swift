internal import ArabicText

/// The office behind the name of a subject, before what the verb takes.
extension ObjectSearch {
  /// Where a title behind a person's name ends: فلانة [المتحدثة باسم الوزارة] إلى، نفى فلان [مدير المصنع] التهمة;
  /// a verb that is said of somebody may have him as its object there.
  func titleEnd(at index: Int) -> Int? {
    let word = passage.words[index]
    guard word.isPlain, word.noun?.isRole == true, !verb.frames.contains(.object),
      !word.isDefinite || !verb.frames.contains(.noun) || verb.takesNoPerson,
      subject.names.contains(where: { $0.actorKind == .person && $0.range.upperBound == index })
    else { return nil }
    let end = subject.sourcePhrase(before: limit).range(from: index)?.upperBound
    return end.flatMap { $0 < limit && (word.isDefinite || closesOffice($0, index)) ? $0 : nil }
  }

  /// Whether what the verb takes follows an office in the genitive, or a comma: مدير المصنع [التهمة].
  private func closesOffice(_ end: Int, _ office: Int) -> Bool {
    let (next, behind) = (passage.words[office + 1], passage.words[end])
    guard end > office + 1, next.isPlain, next.isNominal, !next.isAdjectival || next.isDefinite
    else {
      return false
    }
    return behind.kind == .comma || [.time, .aside].contains(behind.particle)
      || behind.usages.contains(.setting) && behind.isPlain
      || content(at: end, true, true) != nil
  }
}

extension ReportingVerb {
  /// Whether what it takes is told and is nobody: أعلن, not انتقد.
  fileprivate var takesNoPerson: Bool {
    [.say, .affirm, .deny, .announce].contains(stance) && frames.isDisjoint(with: [.object, .to])
  }
}
