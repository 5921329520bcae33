struct NounForm { let text: String; let gender: Gender?; let number: GrammaticalNumber }
struct NounForms {
  let forms: [NounForm]
  init(singular: Substring, feminine: Substring = "", plurals: [Substring]) {
    var f: [NounForm] = []
    let fem = singular.hasSuffix("ة")
    let g: Gender = fem ? .feminine : .masculine
    if singular.hasSuffix("ون") && plurals.isEmpty {
      let b = singular.dropLast(2)
      for e in ["ون", "ين", "و", "ي"] {
        f.append(NounForm(text: b + e, gender: .masculine, number: .plural))
      }
    } else {
      f.append(NounForm(text: String(singular), gender: g, number: .singular))
      let b = fem ? singular.dropLast() + "ت" : String(singular)
      if !singular.contains(" ") {
        for e in ["ان", "ين", "ا"] { f.append(NounForm(text: b + e, gender: g, number: .dual)) }
        if !fem { f.append(NounForm(text: singular + "ا", gender: g, number: .singular)) }
      }
      for p in plurals {
        if p == "+ون" {
          for e in ["ون", "ين", "و", "ي"] {
            f.append(NounForm(text: singular + e, gender: .masculine, number: .plural))
          }
        } else if p == "+ات" {
          f.append(
            NounForm(
              text: (fem ? singular.dropLast() : singular) + "ات", gender: .feminine,
              number: .plural))
        } else {
          f.append(NounForm(text: String(p), gender: nil, number: .plural))
        }
      }
      if feminine == "+ة" {
        for e in ["ة", "تان", "تين", "ات"] {
          f.append(
            NounForm(
              text: singular + e, gender: .feminine,
              number: e == "ة" ? .singular : e == "ات" ? .plural : .dual))
        }
      } else if !feminine.isEmpty {
        f.append(NounForm(text: String(feminine), gender: .feminine, number: .singular))
      }
    }
    forms = f
  }
  init(nisba: Substring) {
    forms = ["", "ة", "ون", "ين", "ان", "ات", "تان", "تين"].map {
      NounForm(text: nisba + $0, gender: nil, number: .singular)
    }
  }
}
