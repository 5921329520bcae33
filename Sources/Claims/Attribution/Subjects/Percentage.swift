internal import ArabicText

/// Those of whom so many in a hundred speak: [24 في المئة] قالوا، [أكثر من 80 بالمئة من المشاركين].
extension Subject {
  /// The phrase of so many in a hundred that begins at a word; nil where none does.
  func percentage(from start: Int, _ limit: Int) -> Range<Int>? {
    let number = numberStart(from: start, limit)
    guard number < limit, passage.words[number].kind == .number,
      let end = hundredEnd(behind: number + 1, limit)
    else { return nil }
    return start..<wholeEnd(from: end, limit)
  }

  /// The same that ends at a place: مقابل [38 في المئة منهم] قالوا.
  func percentage(endingAt end: Int, behind start: Int) -> Range<Int>? {
    (max(start, end - Self.longestShare)..<max(start, end)).lazy
      .compactMap { percentage(from: $0, end) }.first { $0.upperBound == end }
  }

  private static let longestShare = 7

  /// Behind what says that the number is not exact: نحو، حوالي، أكثر من.
  private func numberStart(from start: Int, _ limit: Int) -> Int {
    guard start + 2 < limit else { return start }
    let (word, next) = (passage.words[start], passage.words[start + 1])
    let isAbout = ["نحو", "حوالي", "قرابه", "زهاء"].contains(where: word.full.isSpelled)
    if isAbout, next.kind == .number { return start + 1 }
    let isCompared = ["اكثر", "اقل"].contains(where: word.full.isSpelled)
    return isCompared && next.stem.isSpelled("من") ? start + 2 : start
  }

  /// Where في المئة or بالمئة ends.
  private func hundredEnd(behind number: Int, _ limit: Int) -> Int? {
    guard number < limit else { return nil }
    if passage.words[number].isHundred { return number + 1 }
    guard passage.words[number].stem.isSpelled("في"), number + 1 < limit,
      passage.words[number + 1].isHundred
    else { return nil }
    return number + 2
  }

  /// Where those end of whom they are a part: منهم، من المشاركين في الاستطلاع.
  private func wholeEnd(from index: Int, _ limit: Int) -> Int {
    guard index < limit, passage.words[index].folded.begins(with: "من") else { return index }
    if passage.words[index].isPronominalPhrase { return index + 1 }
    guard passage.words[index].stem.isSpelled("من"), index + 1 < limit,
      let whole = sourcePhrase(before: limit).range(from: index + 1)
    else { return index }
    return whole.upperBound
  }
}

extension Word {
  /// Whether it is the hundred of which something is a part: المئة، بالمائة.
  var isHundred: Bool {
    isDefinite && ["ميه", "مايه"].contains(where: stem.isSpelled)
  }
}
