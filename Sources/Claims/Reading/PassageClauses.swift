internal import ArabicText

extension Passage {
  /// Whether عام at a word is an adjective and no year: أمين عام، مدير عام شركة.
  func isGeneral(at index: Int) -> Bool {
    guard words[index].particle == .year, words[index].isPlain, index > 0,
      words[index - 1].noun?.isRole == true, !words[index - 1].isDefinite
    else { return false }
    return index + 1 < words.count && words[index + 1].kind != .number
  }

  /// Whether a phrase begins that is no party, but says that each of those within it is one: كل من
  /// سامي ونادر.
  func distributes(at index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].folded.isSpelled("من")
      && ["كل", "كلا"].contains(where: words[index].folded.isSpelled)
  }

  /// Whether مرة أخرى begins at a word, or مرة ثانية: that it was said before.
  func tellsOnceMore(at index: Int) -> Bool {
    index + 1 < words.count && words[index].full.isSpelled("مره")
      && ["اخري", "ثانيه", "جديده"].contains(where: words[index + 1].full.isSpelled)
  }

  /// Whether إن behind a name ends it, because the clause's own comes behind it: قال بارك جيه [إن] إن.
  func isPartOfName(at index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index].complementizer?.pronoun.isEmpty == true,
      words[index + 1].complementizer?.hasConjunction == false
    else { return false }
    return words[index - 1].isUnknown || words[index - 1].isName
  }

  /// Whether a name that looks like a verb behind ف ends one of several words, or stands behind a verb of
  /// saying: كارولين [فورد]، قالت [فورد]. No verb joined by ف stands there without a comma.
  func isSurname(at index: Int) -> Bool {
    guard index > 0, words[index].hasConjunction, words[index].folded.first == "ف",
      words[index].verbs.contains(where: { $0.form.isFinite })
    else { return false }
    let before = words[index - 1]
    if before.kind != .word { return false }
    return before.isUnknown && before.isPlain && words[index].verbs.allSatisfy(\.verb.isWeak)
      || before.verbs.contains { $0.form.isFinite && $0.pronoun.isEmpty && !$0.verb.isWeak }
  }

  /// Whether فيما at a word only says with regard to what: فيما يتعلق ب.
  func isRegarding(at index: Int) -> Bool {
    words[index].stem.isSpelled("فيما") && index + 1 < words.count
      && words[index + 1].usages.contains(.regard)
  }

  /// Whether a clause begins at a word that says when or why: بعد أن، قبل أن، رغم أن.
  func opensOccasion(at index: Int) -> Bool {
    index + 1 < words.count && words[index].usages.contains(.occasional) && !isHyphenated(at: index)
      && words[index + 1].complementizer?.hasConjunction == false
  }

  /// Whether إن begins a clause that only a verb of saying takes, and none stands at once before it.
  func opensOuterClause(at index: Int) -> Bool {
    guard index > 0, let particle = words[index].complementizer else { return false }
    return particle.hasLowHamza == true && !particle.hasConjunction && !particle.hasPreposition
      && !words[index - 1].mayReport && words[index - 1].particle == nil && !isPartOfName(at: index)
  }

  /// Whether a preposition stands before a word, so that it is no verb: في [نشرتها]، لدى [تسلمه].
  func isGoverned(at index: Int) -> Bool {
    index > 0 && words[index - 1].particle == .preposition && words[index].isPlain
  }

  /// في وقت يستمر فيه القتال، في الوقت الذي: another clause; not في وقت سابق.
  func isMeanwhile(_ index: Int) -> Bool {
    guard index + 2 < words.count, words[index].stem.isSpelled("في") else { return false }
    let last = words[index + 2]
    if words[index + 1].full.isSpelled("الوقت") {
      return last.particle == .relative && words[index].isPlain && quotation(around: index) == nil
    }
    return words[index + 1].full.isSpelled("وقت")
      && (last.isVerbal || last.particle == .negation || last.particle == .auxiliary)
  }

  /// Whether a full stop shortens the word before it within a sentence: د. سالم، بي. بي. سي,
  /// or belongs to the name of a site: السهل.نت.
  func abbreviates(at index: Int) -> Bool {
    guard words[index].kind == .stop, index > 0, index + 1 < words.count,
      sentence(of: index).contains(index + 1)
    else { return false }
    guard words[index - 1].kind == .word, words[index + 1].kind == .word else { return false }
    let isSite =
      words[index].span.upperBound == words[index + 1].span.lowerBound
      && words[index + 1].bare.unicodeScalars.count <= 3
    return isSite || words[index - 1].bare.unicodeScalars.count <= 3
  }

  /// Where the bracket, or the dash for one, opens that a word closes, a few words before it: (45 عاما)،
  /// - وهو مزارع -.
  func bracket(closingAt close: Int) -> Int? {
    guard words.indices.contains(close) else { return nil }
    let isDash = words[close].kind == .dash && !isHyphen(at: close)
    guard isDash || words[close].kind == .closeBracket else { return nil }
    let reach = max(sentence(of: close).lowerBound, close - Self.longestBracket)..<close
    return reach.last { words[$0].kind == (isDash ? .dash : .openBracket) && !isHyphen(at: $0) }
  }

  private static let longestBracket = 12

  /// Whether a hyphen ties a word to the one before or behind it, so that it is part of a name:
  /// سند-ان-دون.
  func isHyphenated(at index: Int) -> Bool { isHyphen(at: index - 1) || isHyphen(at: index + 1) }

  /// Whether a hyphen stands at a place without spaces around it.
  func isHyphen(at index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index].kind == .dash,
      words[index].bare.isSpelled("-"), !words[index + 1].hasConjunction
    else { return false }
    return words[index - 1].span.upperBound == words[index].span.lowerBound
      && words[index].span.upperBound == words[index + 1].span.lowerBound
  }
}
