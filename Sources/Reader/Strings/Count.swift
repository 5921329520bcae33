/// What the interface counts.
public enum Countable: CaseIterable, Sendable {
  case article, actor, place, claim, sentence, mention, hit, source, bookmark, input
}

/// The six plural forms of Arabic (CLDR plural rules, language `ar`).
enum PluralForm: CaseIterable, Sendable {
  case zero, one, two, few, many, other

  /// The form that a number from 0 takes: 3 أقوال, 11 قولا, 100 قول, 103 أقوال.
  init(_ number: Int) {
    switch (number, number % 100) {
    case (0, _): self = .zero
    case (1, _): self = .one
    case (2, _): self = .two
    case (_, 3...10): self = .few
    case (_, 11...99): self = .many
    default: self = .other
    }
  }
}

extension Language {
  /// A counted noun: 3 أقوال, 3 claims; in Western digits.
  public func count(_ number: Int, _ noun: Countable) -> String {
    switch self {
    case .arabic: Self.arabic(noun, PluralForm(number), number)
    case .english: "\(number) \(Self.english(noun, isOne: number == 1))"
    }
  }

  private static func english(_ noun: Countable, isOne: Bool) -> String {
    switch noun {
    case .article: isOne ? "article" : "articles"
    case .actor: isOne ? "actor" : "actors"
    case .place: isOne ? "location" : "locations"
    case .claim: isOne ? "claim" : "claims"
    case .sentence: isOne ? "sentence" : "sentences"
    case .mention: isOne ? "mention" : "mentions"
    case .hit: isOne ? "hit" : "hits"
    case .source: isOne ? "source" : "sources"
    case .bookmark: isOne ? "bookmark" : "bookmarks"
    case .input: isOne ? "input" : "inputs"
    }
  }

  /// One and two are said by the noun alone; three to ten take the plural, eleven to
  /// ninety-nine the singular accusative, hundreds the singular genitive.
  private static func arabic(_ noun: Countable, _ form: PluralForm, _ number: Int) -> String {
    let forms = noun.arabicForms
    return switch form {
    case .zero: "لا \(forms.plural)"
    case .one: forms.one
    case .two: forms.two
    case .few: "\(number) \(forms.plural)"
    case .many: "\(number) \(forms.accusative)"
    case .other: "\(number) \(forms.singular)"
    }
  }
}

extension Countable {
  fileprivate typealias Forms = (
    one: String, two: String, plural: String, accusative: String, singular: String
  )

  fileprivate var arabicForms: Forms {
    switch self {
    case .article: ("مقال واحد", "مقالان", "مقالات", "مقالا", "مقال")
    case .actor: ("طرف واحد", "طرفان", "أطراف", "طرفا", "طرف")
    case .place: ("مكان واحد", "مكانان", "أماكن", "مكانا", "مكان")
    case .claim: ("قول واحد", "قولان", "أقوال", "قولا", "قول")
    case .sentence: ("جملة واحدة", "جملتان", "جمل", "جملة", "جملة")
    case .mention: ("إشارة واحدة", "إشارتان", "إشارات", "إشارة", "إشارة")
    case .hit: ("نتيجة واحدة", "نتيجتان", "نتائج", "نتيجة", "نتيجة")
    case .source: ("مصدر واحد", "مصدران", "مصادر", "مصدرا", "مصدر")
    case .bookmark: ("علامة واحدة", "علامتان", "علامات", "علامة", "علامة")
    case .input: ("مدخل واحد", "مدخلان", "مدخلات", "مدخلا", "مدخل")
    }
  }
}
