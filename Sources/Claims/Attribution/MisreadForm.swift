internal import ArabicText

// Forms of other verbs, or in other places, that have the letters of a reporting verb.
extension ReportingTest {
  /// تعرض لها السكان، تعرض للضرب: what somebody met with, not what he offered.
  func meets(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.verb.perfect.isSpelled("عَرَضَ"), cue + 1 < passage.words.count else {
      return false
    }
    let next = passage.words[cue + 1]
    return next.isToSomebody || next.preposition == "ل"
  }

  /// تبين [لاحقا] أن.
  func isLate(behind cue: Int) -> Bool {
    let behind = passage.words[(cue + 1)...].prefix(3)
    return behind.first { $0.particle != .aside && $0.particle != .time }?.complementizer != nil
  }

  /// نسخة أفد: the shortened imperfect of a hollow verb stands behind لم or ل alone, and a passive
  /// participle like موجود only tells how something is.
  func isShortened(_ reading: VerbReading, at cue: Int) -> Bool {
    if reading.form.tense == .participle {
      return reading.form.voice == .passive && reading.verb.isWeak
    }
    guard reading.form.tense == .imperfect, reading.verb.isHollow,
      reading.form.number == .singular || reading.form.person == .first
    else { return false }
    let middle = reading.form.text.unicodeScalars.dropLast().last
    if middle == "ا" || middle == "و" || middle == "ي" { return false }
    let isLed = cue > 0 && passage.words[cue - 1].particle == .negation
    return !isLed && passage.words[cue].preposition != "ل"
  }
}

extension ReportingVerb {
  /// Whether its second radical is weak: قال، أفاد.
  fileprivate var isHollow: Bool { perfect.unicodeScalars.suffix(3).first == "ا" }
}
