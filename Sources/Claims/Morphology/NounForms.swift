/// The forms of a noun, from its singular and what the lexicon says of its plurals.
struct NounForms: Sendable {
  /// The forms, each meaning of a spelling once, the singular first.
  let forms: [NounForm]

  /// A noun by its indefinite singular (a defective one with its ي: قاضي), its feminine (`+ة`, in
  /// full, or nothing), and its plurals (`+ون`, `+ات`, or in full).
  ///
  /// A singular in ون or ات without plurals is itself a plural (متمردون, قوات), and so is one whose
  /// plurals are `=` (كتائب).
  init(
    singular: Substring, feminine: Substring = "", plurals: [Substring] = []
  ) {
    let phrase = NounPhrase(singular)
    if plurals.isEmpty, feminine.isEmpty, let forms = phrase.formsOfPlural {
      self.forms = forms
      return
    }
    if plurals == ["="] {
      forms = phrase.otherPlural
      return
    }
    var forms = phrase.singularAndDual
    if phrase.isDefective(plurals: plurals) { forms.append(phrase.withoutFinalYa) }
    forms += plurals.flatMap(phrase.forms(ofPlural:))
    if feminine == "+ة" {
      forms += phrase.feminine.singularAndDual + [phrase.feminine.pluralOfPersons]
    } else if !feminine.isEmpty {
      forms += NounPhrase(feminine).singularAndDual
    }
    self.forms = forms
  }

  /// A nisba (سوري) in gender, number and case, but for its forms in ا, which are also the name
  /// of the country.
  init(nisba: Substring) {
    forms = Self(singular: nisba, feminine: "+ة", plurals: ["+ون"]).forms
      .filter { !$0.text.ends(in: "ا") }
  }
}

extension NounPhrase {
  private var gender: Gender { isFeminine ? .feminine : .masculine }

  private func form(
    _ text: String, _ gender: Gender?, _ number: GrammaticalNumber, _ state: NounForm.State
  ) -> NounForm {
    NounForm(text: text, gender: gender, number: number, state: state)
  }

  private func forms(_ endings: [NounEnding], _ gender: Gender) -> [NounForm] {
    endings.compactMap { ending in
      with(ending).map { form($0, gender, ending.number, ending.state) }
    }
  }

  private var text: String {
    rest.isEmpty ? head : ([head] + rest).joined(separator: " ")
  }

  fileprivate var singularAndDual: [NounForm] {
    let singular = form(text, gender, .singular, hasComplement ? .construct : .both)
    // Nouns of two letters have endings of their own (أخوان) or none (آل).
    if head.unicodeScalars.count < 3 { return [singular] }
    let tanwin = head.takesTanwinAlif ? forms([.tanwin], gender) : []
    // ميليشيا and other loan words have no dual that is in use.
    let dual = head.ends(in: "ا") ? [] : forms(NounEnding.dual, gender)
    return [singular] + tanwin + dual
  }

  /// A plural that shows no gender, and its indefinite accusative.
  fileprivate var otherPlural: [NounForm] {
    let tanwin = head.takesTanwinAlif ? with(.tanwin) : nil
    return [text, tanwin].compactMap { $0.map { form($0, nil, .plural, .both) } }
  }

  fileprivate var pluralOfPersons: NounForm {
    form(with(.femininePlural) ?? text, .feminine, .plural, .both)
  }

  /// What a plural of the lexicon stands for: `+ون`, `+ات`, or a word in full, which is sound if
  /// it is the singular, or its part before a final ي, with ون (محامون).
  fileprivate func forms(ofPlural plural: Substring) -> [NounForm] {
    switch plural {
    case "+ون": return forms(NounEnding.masculinePlural, .masculine)
    case "+ات": return [form(pluralOfThings, .feminine, .plural, .both)]
    default:
      let written = NounPhrase(plural)
      if written.head.ends(in: "ون"), isSound(written), let forms = written.formsOfPlural {
        return forms
      }
      return [form(String(plural), nil, .plural, .both)]
    }
  }

  /// Not so سجن and سجون.
  private func isSound(_ plural: NounPhrase) -> Bool {
    let stem = String(plural.head.unicodeScalars.dropLast(2))
    return head == stem || head == stem + "ي"
  }

  /// The forms of a plural that has no singular; nil if this is none. Its adjectives show the same
  /// ending, which tells it from تلفزيون رسمي.
  fileprivate var formsOfPlural: [NounForm]? {
    if head.ends(in: "ات") { return [form(text, .feminine, .plural, .both)] }
    guard ([head] + rest).allSatisfy({ $0.ends(in: "ون") }) else { return nil }
    let stems = ([head] + rest).map { String($0.unicodeScalars.dropLast(2)) }
    return NounEnding.masculinePlural.compactMap { ending in
      if ending.state == .construct && !rest.isEmpty { return nil }
      let words = stems.map { $0.with(ending) }
      return form(words.joined(separator: " "), .masculine, .plural, ending.state)
    }
  }

  /// Whether the singular's ي goes before tanwīn (قاض): its plural has no ي either (محامون), ends
  /// in اة (قضاة), or it has the measure of قاضي and no sound plural, as an adjective would.
  fileprivate func isDefective(plurals: [Substring]) -> Bool {
    guard head.ends(in: "ي"), rest.isEmpty, !plurals.contains("+ون") else { return false }
    let letters = Array(head.unicodeScalars)
    if letters.count == 4, letters[1] == "ا", !plurals.isEmpty { return true }
    return plurals.contains { plural in
      plural.ends(in: "اة") || plural == String(head.unicodeScalars.dropLast()) + "ون"
    }
  }

  fileprivate var withoutFinalYa: NounForm {
    form(String(head.unicodeScalars.dropLast()), .masculine, .singular, .free)
  }
}
