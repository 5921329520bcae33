extension Verb {
  /// Every form of the verb in the third and first person, its participles and maṣdars, each
  /// spelling and meaning once; moods are told apart only where they are written apart.
  var forms: [VerbForm] {
    perfectForms(.active) + perfectForms(.passive) + imperfectForms(.active)
      + imperfectForms(.passive) + participles + masdarForms
  }

  private func perfectForms(_ voice: VerbForm.Voice) -> [VerbForm] {
    let stem = voice == .active ? perfect : passivePerfect
    let shortStem = voice == .active ? perfectBeforeConsonant : stem
    return PerfectEnding.all.flatMap { row -> [VerbForm] in
      if voice == .passive, row.agreement.person != .third { return [] }
      let letters = (row.ending.isConsonant ? shortStem : stem).adding(row.ending)
      return letters.spellings.map { row.agreement.form($0, .perfect, voice) }
    }
  }

  private func imperfectForms(_ voice: VerbForm.Voice) -> [VerbForm] {
    var stem = voice == .active ? imperfect : passiveImperfect
    let isWeak = stem.isDefective || stem.isHollow
    return ImperfectEnding.all.flatMap { row -> [VerbForm] in
      if voice == .passive, row.agreement.person != .third { return [] }
      if row.ending.isMissing, !isWeak { return [] }
      stem[0].consonant = row.prefix
      return stem.adding(row.ending).spellings.map {
        row.agreement.form($0, .imperfect, voice)
      }
    }
  }

  /// Form I of a hollow verb shortens to the vowel of its imperfect, i for يخاف: قُلت، جِئت، خِفت.
  private var perfectBeforeConsonant: [Letter] {
    guard isFormI, perfect.isHollow else { return perfect }
    var stem = perfect
    stem[0].vowel = imperfect.lastVowelSound.short == .u ? .longU : .longI
    return stem
  }
}

extension [Letter] {
  fileprivate var lastVowelSound: Vowel { self[lastVowel].vowel }
}

/// Who acts, as a finite verb shows it.
private struct FiniteAgreement: Sendable {
  let person: VerbForm.Person
  let gender: Gender?
  let number: GrammaticalNumber

  init(_ person: VerbForm.Person, _ gender: Gender?, _ number: GrammaticalNumber) {
    self.person = person
    self.gender = gender
    self.number = number
  }

  func form(_ text: String, _ tense: VerbForm.Tense, _ voice: VerbForm.Voice) -> VerbForm {
    VerbForm(
      text: text, tense: tense, voice: voice, person: person, gender: gender, number: number)
  }
}

private struct PerfectEnding: Sendable {
  let ending: Ending
  let agreement: FiniteAgreement

  init(_ ending: String, _ agreement: FiniteAgreement) {
    self.ending = Ending(ending)
    self.agreement = agreement
  }

  static let all = [
    Self("ـَ", .init(.third, .masculine, .singular)),
    Self("ـَتْ", .init(.third, .feminine, .singular)),
    Self("ـَا", .init(.third, .masculine, .dual)),
    Self("ـَتَا", .init(.third, .feminine, .dual)),
    Self("ـُوا", .init(.third, .masculine, .plural)),
    Self("ـْنَ", .init(.third, .feminine, .plural)),
    Self("ـْتُ", .init(.first, nil, .singular)),
    Self("ـْنَا", .init(.first, nil, .plural)),
  ]
}

private struct ImperfectEnding: Sendable {
  let prefix: Unicode.Scalar
  let ending: Ending
  let agreement: FiniteAgreement

  init(_ prefix: Unicode.Scalar, _ ending: String, _ agreement: FiniteAgreement) {
    self.prefix = prefix
    self.ending = Ending(ending)
    self.agreement = agreement
  }

  static let all = [
    Self("ي", "ـُ", .init(.third, .masculine, .singular)),
    Self("ت", "ـُ", .init(.third, .feminine, .singular)),
    Self("ي", "ـَانِ", .init(.third, .masculine, .dual)),
    Self("ت", "ـَانِ", .init(.third, .feminine, .dual)),
    Self("ي", "ـُونَ", .init(.third, .masculine, .plural)),
    Self("ي", "ـْنَ", .init(.third, .feminine, .plural)),
    Self("ء", "ـُ", .init(.first, nil, .singular)),
    Self("ن", "ـُ", .init(.first, nil, .plural)),
    // The subjunctive and jussive, where they are written otherwise.
    Self("ي", "ـْ", .init(.third, .masculine, .singular)),
    Self("ت", "ـْ", .init(.third, .feminine, .singular)),
    Self("ي", "ـَا", .init(.third, .masculine, .dual)),
    Self("ت", "ـَا", .init(.third, .feminine, .dual)),
    Self("ي", "ـُوا", .init(.third, .masculine, .plural)),
    Self("ء", "ـْ", .init(.first, nil, .singular)),
    Self("ن", "ـْ", .init(.first, nil, .plural)),
  ]
}
