internal import ArabicText

/// A stretch of text that reads from left to right whatever stands around it: an address, a signed
/// number or a name that ends in a sign. Without an isolate, UAX #9 shows `+963 11 555` behind
/// Arabic as `555 11 963+`.
struct Token: Hashable {
  /// What the token is.
  enum Kind { case address, number, name }

  /// The indices of its scalars.
  let range: Range<Int>
  /// What it is.
  let kind: Kind

  /// LRI, and for numbers LRO: groups of Arabic digits would turn about even in an isolate.
  var opening: [UInt32] { kind == .number ? [0x2066, 0x202D] : [0x2066] }
  /// What ends the opening: PDI, and PDF before it.
  var closing: [UInt32] { kind == .number ? [0x202C, 0x2069] : [0x2069] }

  /// The tokens of a paragraph in logical order, disjoint.
  static func all(in scalars: [UInt32]) -> [Token] {
    var tokens: [Token] = []
    var end = 0
    for index in scalars.indices where index >= end {
      guard
        let token = Kind.told(by: scalars[index]).lazy.compactMap({ kind in
          kind.range(around: index, in: scalars[end...]).map { Token(range: $0, kind: kind) }
        }).first
      else { continue }
      tokens.append(token)
      end = token.range.upperBound
    }
    return tokens
  }
}

extension Token.Kind {
  /// What a scalar may be the sign of, the likelier first.
  fileprivate static func told(by scalar: UInt32) -> [Token.Kind] {
    switch scalar {
    case "@", ":", "W", "w": [.address]
    case "+": [.number, .name]
    case "-", "\u{2212}", "±", "0", "\u{660}", "\u{6F0}": [.number]
    case "#": [.name]
    default: []
    }
  }

  fileprivate func range(around index: Int, in text: ArraySlice<UInt32>) -> Range<Int>? {
    switch (self, text[index]) {
    case (.number, _): text.number(at: index)
    case (.name, _): text.signedName(around: index)
    case (_, "@"): text.mailAddress(around: index)
    case (_, ":"): text.webAddress(around: index)
    default: text.bareWebAddress(at: index)
    }
  }
}

/// Lets a scalar's value be compared with a literal.
private func ~= (scalar: Unicode.Scalar, value: UInt32) -> Bool { scalar.value == value }
