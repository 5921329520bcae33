/// What a verb or a noun shows of whom it speaks of; nil where it does not show it.
struct Agreement: Hashable, Sendable {
  /// Masculine or feminine.
  var gender: Gender?
  /// Singular, dual or plural; a verb before its subject is singular whoever acts.
  var number: GrammaticalNumber?

  /// What a verb or a noun shows of whom it speaks of.
  init(gender: Gender? = nil, number: GrammaticalNumber? = nil) {
    self.gender = gender
    self.number = number
  }

  /// What a pronoun written on a word shows: ها speaks of a woman, of a body or of things.
  init(pronoun: Substring) {
    switch pronoun {
    case "ه": self.init(gender: .masculine, number: .singular)
    case "ها": self.init(gender: .feminine)
    case "هما": self.init(number: .dual)
    case "هم": self.init(gender: .masculine, number: .plural)
    case "هن": self.init(gender: .feminine, number: .plural)
    default: self.init()
    }
  }

  /// A plural that is not formed with ون, broken or in ات: persons in the plural, or things and
  /// bodies, of which a verb speaks in the feminine singular (أضافت التقارير), and never in the
  /// masculine singular.
  static let otherPlural = Agreement(gender: nil, number: .plural)

  /// Whether the two can speak of one party.
  func fits(_ other: Agreement) -> Bool {
    Self.fits(gender, other.gender)
      && (Self.fits(number, other.number) || isCollective(in: other)
        || other.isCollective(in: self))
  }

  /// Whether a feminine singular can speak of this plural.
  private func isCollective(in other: Agreement) -> Bool {
    number == .plural && gender != .masculine && other.number == .singular
      && other.gender != .masculine
  }

  private static func fits<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
    a == nil || b == nil || a == b
  }
}
