internal import ArabicText

/// Where an office stands before a person's name, a comma between them or not: [المتحدثة باسم الوزارة] سلمى,
/// [سفير السويد في النرويج]، سامي.
extension Passage {
  private static let longestOffice = 14

  /// The office that ends before a word, or before the comma there, from its noun on; empty where
  /// none does.
  func office(before name: Int, _ isOffice: (NounReading) -> Bool) -> Range<Int> {
    // The name may have the mark of a keyword: الرئيس #سامي_حداد.
    let start = name > 0 && words[name - 1].kind == .joiner ? name - 1 : name
    let isApposed = start > 0 && words[start - 1].kind == .comma
    let end = isApposed ? start - 1 : start
    var index = end
    while index > 0, end - index < Self.longestOffice {
      let word = words[index - 1]
      let isAtPost = word.isAtPost && index < end
      guard word.isNominal || word.particle == .preposition && (isApposed || isAtPost) else {
        break
      }
      index -= 1
      if word.noun.map(isOffice) == true { return index..<end }
      if !word.goesOnInOffice(before: index + 1 < end ? words[index + 1] : nil) { break }
    }
    return end..<end
  }

  /// The office of one behind the name of its holder, a comma between them or not: سلمى حداد [لاعبة
  /// النادي]، سامي خوجلي، [الناطق باسم الوزارة].
  func office(behind start: Int) -> Range<Int> {
    let isApposed = start < words.count && words[start].kind == .comma
    let start = isApposed ? start + 1 : start
    guard start < words.count, words[start].isPlain, !words[start].isName,
      words[start].noun?.isHeldByOne == true
    else { return start..<start }
    let end = words[start + 1..<words.count].prefix(Self.longestOfficeBehind).firstIndex { word in
      !(word.isPlain && word.isNominal && word.kind == .word) && !word.isOnBehalf
    }
    return start..<(end ?? min(words.count, start + 1 + Self.longestOfficeBehind))
  }

  private static let longestOfficeBehind = 5

  /// The stems of the words of a range.
  func stems(_ range: Range<Int>) -> [String] { words[range].map(\.stem) }
}

extension Word {
  /// Whether an office can have begun before it: it is no name, for it may govern the next word
  /// (رئيس جمعية [صيادي] الشاطئ), and nothing but ل or باسم begins it.
  fileprivate func goesOnInOffice(before next: Word?) -> Bool {
    if !isPlain { return !hasConjunction && preposition == "ل" || isOnBehalf }
    return !canStandForName || isDefinite || isListed || isUnknown && next?.isDefinite == true
  }

  /// Whether it is the preposition of a post: السفير [لدى] الاتحاد، المبعوث [إلى] الجزيرة.
  fileprivate var isAtPost: Bool { stem.isSpelled("لدي") || stem.isSpelled("الي") }

  /// Whether it is باسم.
  fileprivate var isOnBehalf: Bool { preposition == "ب" && stem.isSpelled("اسم") }
}

extension NounReading {
  /// Whether it is the role of one and not of several, as الوزراء within رئيس مجلس الوزراء.
  var isHeldByOne: Bool { isRole && agreement.number == .singular }
}
