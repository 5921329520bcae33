/// What a verb or a noun shows of whom it speaks of; nil where it does not show it.
struct Agreement: Hashable, Sendable {
  /// Masculine or feminine.
  var gender: Gender?
  /// Singular, dual or plural; a verb before its subject is singular whoever acts.
  var number: GrammaticalNumber?

  /// Whether the two can speak of one party.
  func fits(_ other: Agreement) -> Bool {
    Self.fits(gender, other.gender) && Self.fits(number, other.number)
  }

  private static func fits<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
    a == nil || b == nil || a == b
  }
}
