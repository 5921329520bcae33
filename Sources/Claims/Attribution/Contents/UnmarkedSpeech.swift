internal import ArabicText

// Speech behind a colon without quotation marks: قال: لم نفز بعد. اقتربنا من الفوز.
extension ContentExtent {
  /// How far it reaches: to the end of its sentence, and over those behind it in which the speaker goes on in
  /// the first person and nobody else says anything.
  func speech(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    let first = clause(from: start, in: sentence)
    guard let cue, cue.form.isFinite, cue.form.person == .third, passage.block.kind != .headline,
      passage.words[start].kind != .openQuote, passage.quotation(around: start) == nil,
      first.upperBound <= sentence.upperBound,
      passage.trimmed(first.upperBound..<sentence.upperBound).isEmpty
    else { return first }
    var end = sentence.upperBound
    while end < passage.words.count {
      let next = passage.sentence(of: end)
      guard next.lowerBound == end, next.upperBound > end, let last = own(from: next) else { break }
      end = last
    }
    return end == sentence.upperBound ? first : start..<end
  }

  /// Where a sentence of the speaker ends, a short one before it taken along that nobody says: الفريق قوي. لم
  /// نلعب جيدا.
  private func own(from sentence: Range<Int>) -> Int? {
    guard isOpen(sentence) else { return nil }
    let opening = passage.words[sentence.lowerBound].complementizer
    if opening?.hasLowHamza == true && opening?.hasConjunction == false
      || passage.words[sentence].contains(where: \.isOfFirstPerson)
    {
      return sentence.upperBound
    }
    guard sentence.count <= Self.longestBetween, sentence.upperBound < passage.words.count else {
      return nil
    }
    let next = passage.sentence(of: sentence.upperBound)
    guard isOpen(next), passage.words[next].contains(where: \.isOfFirstPerson) else { return nil }
    return next.upperBound
  }

  private static let longestBetween = 12

  /// Whether nobody is said to speak in a sentence.
  private func isOpen(_ sentence: Range<Int>) -> Bool {
    let words = passage.words[sentence]
    return !words.contains { $0.kind == .openQuote || $0.kind == .colon }
      && !sentence.contains { attributions.contains($0) || verbs.contains($0) && !isOwnVerb($0) }
  }

  /// نعتقد، أرى: a verb of saying that can only be the speaker's.
  private func isOwnVerb(_ index: Int) -> Bool {
    passage.words[index].verbs.allSatisfy { $0.form.person == .first }
  }
}

extension Word {
  /// Whether it shows that "I" or "we" speak: نحن، لدينا، سأبذل، اقتربنا; not حسنا, an accusative.
  fileprivate var isOfFirstPerson: Bool {
    if Self.ownWords.contains(where: full.isSpelled) { return true }
    if let pronoun = complementizer?.pronoun, ["ني", "نا", "ي"].contains(pronoun) { return true }
    let finite = verbs.filter(\.form.isFinite)
    if !finite.isEmpty { return finite.allSatisfy { $0.form.person == .first } }
    guard kind == .word, noun == nil, !isDefinite, !isName, !isNameStart,
      classes.isDisjoint(with: [.noun, .adjective])
    else { return false }
    return bare.begins(with: "سأ") || bare.unicodeScalars.count > 4 && endsInOurs
  }

  private static let ownWords = [
    "انا", "نحن", "لدي", "لدينا", "علينا", "كنت", "كنا", "اكن", "نكن", "لست", "لسنا", "لكنني",
    "لكننا",
  ]

  /// فزنا، اقتربنا, not قانونا، أحيانا.
  private var endsInOurs: Bool {
    bare.ends(in: "نا") && !["انا", "ونا", "ينا"].contains { bare.ends(in: $0) }
  }
}
