extension Verb {
  /// Both participles in gender, number and case, the accusative in ا included (قائلا).
  var participles: [VerbForm] {
    participles(activeParticiple, .active) + participles(passiveParticiple, .passive)
  }

  private func participles(_ stem: [Letter], _ voice: VerbForm.Voice) -> [VerbForm] {
    let inflected = ParticipleEnding.all.map { row in
      ((row.isBehindT ? stem.withT : stem).adding(row.ending), row.gender, row.number)
    }
    let unmarked = stem.indefinites.map { ($0, Gender.masculine, GrammaticalNumber.singular) }
    let closed = (stem.withTaMarbuta, Gender.feminine, GrammaticalNumber.singular)
    return (inflected + unmarked + [closed]).flatMap { letters, gender, number in
      letters.spellings.map {
        VerbForm(
          text: $0, tense: .participle, voice: voice, person: nil, gender: gender, number: number)
      }
    }
  }
}

private struct ParticipleEnding: Sendable {
  let ending: Ending
  let isBehindT: Bool
  let gender: Gender
  let number: GrammaticalNumber

  init(_ ending: String, behindT: Bool = false, _ gender: Gender, _ number: GrammaticalNumber) {
    self.ending = Ending(ending)
    self.isBehindT = behindT
    self.gender = gender
    self.number = number
  }

  static let all = [
    Self("ـُ", .masculine, .singular),
    Self("ـَانِ", .masculine, .dual),
    Self("ـَيْنِ", .masculine, .dual),
    Self("ـُونَ", .masculine, .plural),
    Self("ـِينَ", .masculine, .plural),
    Self("ـَانِ", behindT: true, .feminine, .dual),
    Self("ـَيْنِ", behindT: true, .feminine, .dual),
    Self("ـَاتُ", .feminine, .plural),
  ]
}

extension [Letter] {
  /// The singular with tanwīn where it is written otherwise: قائلا, مدعيا and مدع. Behind ى, ـَأ
  /// and اء no alif is written.
  fileprivate var indefinites: [[Letter]] {
    guard let last else { return [] }
    if last.vowel == .maqsura { return [] }
    let vowelBefore = self[lastVowel].vowel
    if last == Letter("ء"), [.a, .longA].contains(vowelBefore) { return [] }
    let accusative = adding(Ending("ـَا"))
    return last.vowel == .longI ? [accusative, adding(Ending("ـْ"))] : [accusative]
  }

  /// The feminine before an ending: مشيرت.
  fileprivate var withT: [Letter] { feminine("ت") }

  /// The feminine singular: مشيرة.
  fileprivate var withTaMarbuta: [Letter] { feminine("ة") }

  /// ى becomes ا before the ending of the feminine: مدعاة.
  private func feminine(_ ending: Unicode.Scalar) -> [Letter] {
    guard last?.vowel == .maqsura else { return adding(Ending("ـَ\(ending)")) }
    var stem = self
    stem[count - 1].vowel = .longA
    return stem + [Letter(ending)]
  }
}
