internal import ArabicText

extension VerbObject {
  /// A verb of many meanings takes a noun phrase as content where a party speaks and the
  /// preposition says so: كشف التقرير عن.
  func isAnnounced(by reading: VerbReading, at cue: Int, _ begin: Int) -> Bool {
    // أشار لوجود خلل, not أشار لكتفه.
    let isTo =
      passage.words[begin].proclitic == "ل" && reading.verb.frames.contains(.li)
      && !passage.words[begin].hasOwner
    guard reading.verb.scope.contains(.topic), begin > cue + 1 || isTo else { return false }
    // توجه is rather "he went", and وجهتها has its object.
    if reading.verb.isInstruction, reading.form.tense != .perfect || !reading.pronoun.isEmpty {
      return false
    }
    // اتهامات وجهت: what is directed says nothing.
    if reading.verb.isInstruction,
      let directed = subject.before(cue, reading), passage.words[directed.lowerBound].nounCue != nil
    {
      return false
    }
    let isParty =
      subject.leading(cue, reading) != nil || goesOn(reading, at: cue)
      || subject.names.contains {
        $0.actorKind != nil && (cue + 1..<begin).contains($0.range.lowerBound)
      }
    return isParty && !subject.names.hasActor(at: begin)
      && (isTo || reading.verb.governs(passage.words[begin - 1])
        || passage.words[begin].proclitic == "ب")
  }

  /// Whether a verb of other meanings too takes a noun phrase as content: what a document shows, whom
  /// a person attacks, what is urged or blamed on whom.
  func isTold(by reading: VerbReading, at cue: Int, _ begin: Int, _ limit: Int) -> Bool {
    let verb = reading.verb
    if rejects(reading), isAlleged(at: begin, limit) { return true }
    if verb.frames.contains(.object), hasItsObject(reading, at: cue),
      pairs(verb, from: begin, limit)
    {
      return true
    }
    if verb.scope.contains(.ruled) { return rules(reading, at: cue, begin, limit) }
    if reading.form.tense == .perfect, verb.scope.contains(.shown),
      let document = subject.leading(cue, reading)
    {
      return shows(document, before: begin)
    }
    guard reading.form.isFinite, let source = subject.beforeObject(cue + 1..<limit) else {
      return false
    }
    if verb.scope.contains(.shown) { return shows(source, before: begin) }
    if verb.stance == .believe, verb.frames.isSuperset(of: [.noun, .bi]) {
      return begin >= source.upperBound
        && !passage.words[source.lowerBound].usages.contains(.quantity)
        && estimates(from: begin, limit)
    }
    guard verb.frames.contains(.object), begin >= source.upperBound else { return false }
    if verb.stance == .criticise, verb.frames.contains(.quote) { return isPerson(source) }
    return pairs(verb, from: begin, limit)
  }

  /// أظهرت لقطات، أظهر تسجيل: what shows something is a document.
  private func shows(_ source: Range<Int>, before begin: Int) -> Bool {
    let word = passage.words[source.lowerBound]
    return source.upperBound <= begin
      && (word.noun?.actorKind == .anonymous || word.isNews || word.isOccasion)
  }

  /// قدّر الخبراء الخسائر بنحو 20 مليونا، بأربعين ألفا: a number stands behind ب.
  private func estimates(from begin: Int, _ limit: Int) -> Bool {
    let phrase = passage.words[begin..<limit].prefix(Self.longestObject)
    return phrase.indices.dropFirst().contains { index in
      phrase[index].proclitic == "ب"
        && phrase[index...].prefix(3).contains {
          $0.kind == .number || $0.usages.contains(.numeral)
        }
    }
  }

  /// قضت محكمة بالسجن، المحكمة التي حكمت عليه بالسجن: who rules is a court, by the verb's preposition.
  private func rules(
    _ reading: VerbReading, at cue: Int, _ begin: Int, _ limit: Int
  ) -> Bool {
    guard reading.form.isFinite,
      passage.words[begin].proclitic == "ب" || reading.verb.governs(passage.words[begin - 1])
    else { return false }
    let heads = RelativeHead(passage: passage, names: subject.names)
    let court =
      heads.speaking(reading, at: cue) ?? subject.leading(cue, reading)
      ?? subject.beforeObject(cue + 1..<limit)
    return court.map { passage.words[$0.lowerBound].usages.contains(.court) } ?? false
  }

  private func isPerson(_ source: Range<Int>) -> Bool {
    let noun = passage.words[source.lowerBound].noun
    return noun?.isRole == true || noun?.actorKind == .government
      || subject.names.contains {
        $0.actorKind == .person && $0.head == nil && source.contains($0.range.lowerBound)
      }
  }

  /// Whether a preposition of the verb brings in the rest of what it says of its object: شجع الناس على،
  /// عزا التأخير إلى; or that is blame: حمّل الحكومة المسؤولية.
  private func pairs(_ verb: ReportingVerb, from begin: Int, _ limit: Int) -> Bool {
    let isBlame = verb.stance == .accuse
    guard isBlame || !verb.frames.isDisjoint(with: [.ala, .ila, .bi]) else { return false }
    let phrase = passage.words[begin..<limit].prefix(Self.longestObject)
      .prefix { !$0.isVerbal && $0.complementizer == nil && $0.particle != .relative }
    return phrase.dropFirst().contains { word in
      if isBlame { return word.usages.contains(.blame) }
      return verb.governs(word) || word.preposition == "ل" && verb.frames.contains(.li)
        || word.proclitic == "ب" && verb.frames.contains(.bi)
    }
  }

  /// Whether a verb says that somebody rejects something.
  private func rejects(_ reading: VerbReading) -> Bool {
    reading.verb.stance == .other && reading.verb.frames.contains(.noun)
      && reading.form.person == .third
  }

  /// Whether the noun behind a verb is its object, for its subject stands before it or goes on.
  private func hasItsObject(_ reading: VerbReading, at cue: Int) -> Bool {
    reading.form.isFinite && subject.leading(cue, reading) != nil
      || goesOnWithObject(reading, at: cue)
  }

  /// رفض الوزير [هذه الاتهامات]، [مزاعم] المعارضة، [ذلك]: what others say, which somebody rejects.
  private func isAlleged(at begin: Int, _ limit: Int) -> Bool {
    let first = passage.words[begin]
    let isPointed = first.particle == .demonstrative || first.usages.contains(.quantity)
    if isPointed, begin + 1 >= limit || passage.words[begin + 1].isSeparator {
      return first.stem.isSpelled("ذلك")
    }
    guard begin + 1 < limit || !isPointed else { return false }
    let head = isPointed ? passage.words[begin + 1] : first
    return head.nounCue.map { [.accuse, .doubt].contains($0.cue.stance) } ?? false
  }

  private static let longestObject = 14

  /// محملا الوزير المسؤولية، وأرجعت التأخر إلى: the object stands at once behind what goes on.
  private func goesOnWithObject(_ reading: VerbReading, at cue: Int) -> Bool {
    guard reading.pronoun.isEmpty else { return false }
    if reading.form.tense == .participle {
      return reading.form.isAccusative && !passage.words[cue].isDefinite
    }
    return reading.form.tense == .perfect && !passage.words[cue].isDoubtfulVerb
      && goesOn(reading, at: cue)
      && subject.beforeObject(cue + 1..<passage.sentence(of: cue).upperBound) == nil
  }

  /// Whether a verb goes on with what one named before says: وتحدث عن، لكنها أصرت على، مشيرا إلى، شريط
  /// تحدث فيه عن.
  private func goesOn(_ reading: VerbReading, at cue: Int) -> Bool {
    if reading.form.tense == .participle {
      return reading.verb.isCore && reading.form.isAccusative && !passage.words[cue].isDefinite
    }
    guard reading.form.isFinite, reading.form.person == .third else { return false }
    return passage.words[cue].hasConjunction
      || cue > 0 && passage.words[cue - 1].goesOn
      || cue + 1 < passage.words.count && passage.words[cue + 1].isTherein
  }
}

extension ReportingVerb {
  /// Whether it only instructs somebody by its preposition: وجّه بتوفير, not وجّه نداء بأن.
  var isInstruction: Bool { stance == .demand && scope.contains(.topic) }
}
