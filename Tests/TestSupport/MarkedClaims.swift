/// A text with all its claims, each marked in a string of its own, in the order of their cues; a
/// string alone is a text with the one claim that is marked in it, or without any.
public struct MarkedClaims: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// Its claims, in the order of their cues.
  public let claims: [MarkedClaim]

  /// A text and its claims.
  public init(_ text: String, _ claims: [MarkedClaim]) {
    self.text = text
    self.claims = claims
  }
}

extension MarkedClaims: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// One claim, or where nothing is marked none.
  public init(stringLiteral literal: String) {
    let claim = MarkedClaim(stringLiteral: literal)
    self.init(claim.text, claim.parts.isEmpty ? [] : [claim])
  }

  /// Several claims of one text.
  public init(arrayLiteral claims: MarkedClaim...) {
    precondition(Set(claims.map(\.text)).count == 1, "claims of one text: \(claims)")
    self.init(claims[0].text, claims)
  }
}

extension MarkedClaims: CustomStringConvertible {
  /// The text with the marks of each claim, a line for each.
  public var description: String {
    claims.isEmpty ? text : claims.map(\.description).joined(separator: "\n")
  }
}
