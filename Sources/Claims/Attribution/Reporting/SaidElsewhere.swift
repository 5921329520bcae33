internal import ArabicText

/// Words that a verb could take and that another verb of its sentence says.
extension ReportingTest {
  /// تتضمن القائمة السائق الذي قالت الشرطة إنه: the clause belongs to the verb of saying between.
  func isSaidBetween(_ gap: Range<Int>, _ complement: Complement) -> Bool {
    guard case .clause = complement else { return false }
    return passage.words[gap].contains { word in
      word.isVerbal
        && word.verbs.contains {
          $0.form.isFinite && $0.verb.isCore && !$0.verb.isWeak && $0.verb.frames.contains(.inna)
        }
    }
  }

  /// وقالت في التقرير الذي ينشر غدا "كذا": a verb of many meanings in a relative clause leaves the words
  /// to the verb of saying before it.
  func isPassedOver(_ reading: VerbReading, _ gap: Range<Int>, at cue: Int) -> Bool {
    if hasItsMatter(reading, gap, at: cue) { return true }
    guard reading.verb.isWeak, !gap.isEmpty, cue > 0, passage.words[gap.upperBound].kind != .colon,
      passage.words[cue - 1].particle == .relative
    else { return false }
    let before = passage.words[passage.sentence(of: cue).lowerBound..<cue]
    let clause = before.lastIndex { $0.complementizer != nil } ?? before.startIndex
    return passage.words[clause..<cue].contains { word in
      word.verbs.contains {
        $0.form.isFinite && !$0.verb.isWeak && $0.verb.frames.contains(.quote)
      }
    }
  }

  /// تضمن [البيان] "كذا": a document has words in it, and nothing else.
  func holdsWords(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first, passage.words[gap.upperBound].kind == .openQuote else {
      return false
    }
    return passage.words[first].isNews || passage.words[first].isOccasion
  }

  /// الوثائق التي تحدث عنها الوزير تحتوي على "كذا": it speaks of the head of its clause, and another verb has
  /// the words.
  private func hasItsMatter(_ reading: VerbReading, _ gap: Range<Int>, at cue: Int) -> Bool {
    guard cue > 0, let first = gap.first, passage.words[cue - 1].isRelativePronoun,
      !reading.pronoun.isEmpty
        || passage.words[first].isPronominalPhrase && !passage.words[first].isTherein
    else { return false }
    return passage.words[gap].dropFirst().contains { $0.isVerbal && !$0.isDefinite }
  }

  /// قال …، في انتخابات انتقدتها كندا: what stands behind the colon is not said by a verb that has its
  /// object written on it.
  func saidElsewhere(_ reading: VerbReading, _ gap: Range<Int>) -> Bool {
    !reading.pronoun.isEmpty && reading.form.isFinite && !reading.verb.frames.contains(.to)
      && passage.words[gap.upperBound].kind == .colon
  }
}

extension ReportingVerb {
  /// Whether its subject is what the words stand in: تضمن البيان.
  var isContaining: Bool { perfect.isSpelled("تَضَمَّنَ") }
}
