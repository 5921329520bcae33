internal import ArabicText

extension ComplementFinder {
  /// Whether a participle only tells how or on what occasion the words behind the next colon were said:
  /// وقال المدير، معلقا على الحكم[: «لا تعليق»].
  func accompanies(_ word: Word, at index: Int, of verb: ReportingVerb) -> Bool {
    guard verb.frames.isSuperset(of: [.inna, .quote]),
      verb.frames.isDisjoint(with: [.noun, .object]), word.isCueParticiple, word.isPlain,
      passage.words[index - 1].kind == .comma,
      word.verbs.contains(where: \.verb.isWeak)
    else { return false }
    let behind = passage.words[index + 1..<max(index + 1, limit)].prefix(Self.longestManner)
    guard let mark = behind.firstIndex(where: { endsManner($0) }), mark > index + 1,
      mark + 1 < limit
    else {
      return false
    }
    return passage.words[mark].kind == .colon && passage.words[mark + 1].kind == .openQuote
  }

  private func endsManner(_ word: Word) -> Bool {
    word.isSeparator || word.kind == .openQuote || word.complementizer != nil
  }

  private static let longestManner = 12
}
