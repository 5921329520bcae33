internal import ArabicText

extension NominalCue {
  /// Who says by بالقول what follows, as the subject of the verb before it: واكتفى [الوزير] السبت بالقول.
  func sayer(before noun: Int) -> Range<Int>? {
    guard passage.words[noun].isBySaying, passage.words[noun].isDefinite else { return nil }
    let start = max(passage.sentence(of: noun).lowerBound, noun - Self.longestClause)
    let verb = (start..<noun).last { passage.words[$0].isVerbal }
    guard let verb else { return nil }
    let subject = Subject(passage: passage, names: names).beforeObject(verb + 1..<noun)
    guard let subject, subject.lowerBound == verb + 1, noun - subject.upperBound <= 3 else {
      return nil
    }
    return subject
  }

  private static let longestClause = 12
}

extension Word {
  /// بالقول، بقول: whether it says by what words something is done.
  var isBySaying: Bool { preposition == "ب" && stem.isSpelled("قول") }
}
