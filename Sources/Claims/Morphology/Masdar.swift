internal import ArabicText

extension Verb {
  /// The verbal nouns, with the ا of the accusative (تأكيدا) and the plural in ات of the first
  /// (تأكيدات, دعوات), which form I has only in ة.
  var masdarForms: [VerbForm] {
    masdars.enumerated().flatMap { index, masdar in
      let noun = masdar.bare
      let number: GrammaticalNumber? = index == 0 ? .singular : nil
      let gender: Gender = noun.ends(in: "ة") ? .feminine : .masculine
      var forms = [masdarForm(noun, gender, number)]
      if noun.takesTanwinAlif, index == 0 || !noun.ends(in: "ات") {
        forms.append(masdarForm(noun + "ا", gender, number))
      }
      if index == 0, !isFormI || noun.ends(in: "ة") {
        forms.append(masdarForm(noun.pluralInAt, .feminine, .plural))
      }
      return forms
    }
  }

  private func masdarForm(
    _ text: String, _ gender: Gender, _ number: GrammaticalNumber?
  ) -> VerbForm {
    VerbForm(
      text: text, tense: .masdar, voice: .active, person: nil, gender: gender, number: number)
  }
}

extension StringProtocol {
  /// Whether a folded word has the measure of a verbal noun of the stems VII, VIII or X, perhaps as a
  /// plural: انسحاب، ارتكاب، استهدافات.
  var looksLikeAugmentedMasdar: Bool {
    guard unicodeScalars.first == "ا" else { return false }
    var letters = Array(unicodeScalars)
    if letters.count > 7, letters.suffix(2) == ["ا", "ت"] { letters.removeLast(2) }
    let count = letters.count
    guard count > 5, letters[count - 2] == "ا" else { return false }
    if count == 6 { return letters[2] == "ت" || letters[1] == "ن" }
    return count == 7 && letters[1] == "س" && letters[2] == "ت"
  }
}

extension StringProtocol {
  /// Whether a folded word has the measure of a verbal noun of the stem II: تسليم، ترحيل.
  var looksLikeCausativeMasdar: Bool {
    let letters = Array(unicodeScalars)
    return letters.count == 5 && letters[0] == "ت" && letters[3] == "ي"
  }

  /// Whether a folded word has the measure of a verbal noun of the stem VI: تضامن، تعاون.
  var looksLikeMutualMasdar: Bool {
    let letters = Array(unicodeScalars)
    return letters.count == 5 && letters[0] == "ت" && letters[2] == "ا"
  }

  /// Whether a folded word has the measure of a verbal noun of the stems V or VI: تسلم، تفاقم.
  var looksLikeReflexiveMasdar: Bool {
    let letters = Array(unicodeScalars)
    return letters.first == "ت" && letters.count == 4 || looksLikeMutualMasdar
  }

  /// Whether a folded word has the measure of a verbal noun of the stem IV, whose hamza is not in the
  /// folded letters: إعلان، إيقاف.
  var looksLikeFourthMasdar: Bool {
    let letters = Array(unicodeScalars)
    return letters.count == 5 && letters[0] == "ا" && letters[3] == "ا"
  }
}

extension String {
  /// Whether a noun writes the ا of the indefinite accusative: not behind ة, ى, ا, أ and اء.
  var takesTanwinAlif: Bool {
    !["ة", "ى", "ا", "أ", "اء"].contains { ends(in: $0) }
  }

  /// The sound feminine plural, for which ة goes: إشارات.
  fileprivate var pluralInAt: String {
    (ends(in: "ة") ? String(unicodeScalars.dropLast()) : self) + "ات"
  }
}
