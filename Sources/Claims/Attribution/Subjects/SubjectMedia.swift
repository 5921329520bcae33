internal import ArabicText

extension Subject {
  /// The media that ل, من خلال or a حديث مع brings in.
  func media(in gap: Range<Int>) -> [Range<Int>] {
    gap.filter { isAddressed($0) }.compactMap { index in
      if let name = name(at: index), name.actorKind == .media { return name.range }
      guard passage.words[index].noun?.actorKind == .media else { return nil }
      return sourcePhrase(before: gap.upperBound).range(from: index)
    }
    .filter { !isPlatform($0) }
  }

  /// موقع «تويتر»: where a post stands is no medium, but موقع «السهل» is.
  private func isPlatform(_ range: Range<Int>) -> Bool {
    let name = passage.words[range].filter { $0.isWord && !$0.usages.contains(.outlet) }
    guard let first = name.first else { return false }
    return first.usages.contains(.platform) || first.stem.isSpelled("تواصل")
  }

  /// Whether ل or a preposition brings a word in.
  private func isAddressed(_ index: Int) -> Bool {
    passage.words[index].proclitic == "ل"
      || index > 0 && passage.words[index - 1].particle == .preposition
  }
}
