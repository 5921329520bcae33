internal import ArabicText

/// Where a name begins and ends among the marks and the letters that are written with it.
extension Passage {
  /// The words of a name alone: without the letters of و, ل and the like that stand apart before quotation
  /// marks and other scripts (و«النجم»، لـ CNN), and without marks that are around it or belong to
  /// what is around it.
  func bareName(_ range: Range<Int>) -> Range<Int> {
    let whole = range
    var range = trimmed(range)
    while range.count > 1, words[range.lowerBound].isLoneProclitic {
      range = trimmed(range.dropFirst())
    }
    if quotation(from: range.lowerBound) == range, range.count > 2 {
      range = range.dropFirst().dropLast()
    }
    range = withoutOpenBracket(range)
    return range.isEmpty ? whole : range
  }

  /// A range without a bracket at its end of which it does not hold the other.
  private func withoutOpenBracket(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = range.last else { return range }
    let holdsOpening = range.contains { words[$0].kind == .openBracket }
    let holdsClosing = range.contains { words[$0].kind == .closeBracket }
    if words[last].kind == .closeBracket, !holdsOpening { return range.dropLast() }
    if words[last].kind == .openBracket { return range.dropLast() }
    if words[range.lowerBound].kind == .openBracket, !holdsClosing { return range.dropFirst() }
    return range
  }
}

extension Passage {
  /// Whether an indefinite description can go on behind a range, which a clause does not do: لقطات [بثها التلفزيون].
  func goesOn(behind range: Range<Int>) -> Bool {
    guard !words[range].contains(where: \.isDefinite) else { return false }
    return range.upperBound < words.count && !words[range.upperBound].isVerbal
  }

  /// A description without those to whom somebody speaks and from whom one has it: الناطق باسم الشرطة
  /// [للصحفيين], المصدر [لـ«النهار»], «النهار» [نقلا] عنه.
  func withoutAudience(_ range: Range<Int>) -> Range<Int> {
    let start = range.dropFirst().first { index in
      let word = words[index]
      if word.stem.isSpelled("نقلا") { return true }
      if word.preposition == "ل" { return word.usages.contains(.audience) }
      guard word.bare == "ل",
        let next = range[index...].dropFirst().first(where: { words[$0].isWord })
      else { return false }
      return words[next].kind == .foreign || words[next].isNameStart && words[next].classes.isEmpty
    }
    return range.lowerBound..<(start ?? range.upperBound)
  }

  /// A definite noun with the adjectives that agree with it; what does not describes another noun: انتخابات
  /// الحزب الجمهوري [الداخلية], زعيم المعارضة [الروسي].
  func agreeing(_ range: Range<Int>) -> Range<Int> {
    let first = words[range.lowerBound]
    guard first.isDefinite, !first.stem.hasSuffix("ا"), let agreement = first.noun?.agreement,
      agreement.number == .singular, let gender = agreement.gender
    else { return range }
    let adjectives = range.dropFirst().prefix {
      words[$0].isPlain && words[$0].isDefinite && words[$0].isAdjectival
    }
    let other = adjectives.first { index in
      let word = words[index]
      guard gender == .masculine else { return word.isNisba && word.stem.hasSuffix("ي") }
      // A plural that no table holds looks like a masculine: الأركان المشتركة.
      return index > range.lowerBound + 1 && word.stem.hasSuffix("ه") && !word.canStandForName
    }
    return range.lowerBound..<(other ?? range.upperBound)
  }
}

extension Word {
  /// Whether it is a proclitic that stands apart from its word: و before a quotation mark, لـ before CNN.
  var isLoneProclitic: Bool {
    guard kind == .word, bare.utf8.count < 5, let last = bare.unicodeScalars.last else {
      return false
    }
    let isConjoined = bare.begins(with: "و") || bare.begins(with: "ف")
    return "بلك".unicodeScalars.contains(last) && (isConjoined || bare.utf8.count == 2)
      || bare.utf8.count == 2 && isConjoined
  }
}
