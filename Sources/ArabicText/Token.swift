/// A word or a mark of a text.
public struct Token: Hashable, Sendable {
  /// What a token is.
  public enum Kind: Hashable, Sendable {
    /// A word of Arabic letters.
    case word
    /// Digits, with the separators between them.
    case number
    /// A word of another script.
    case foreign
    /// `#` and `_`, which write names together in posts.
    case joiner
    case comma, semicolon, colon, stop
    case openQuote, closeQuote
    case openBracket, closeBracket
    case dash
    /// Any other mark.
    case symbol
  }

  /// What it is.
  public let kind: Kind
  /// Where it stands.
  public let span: TextSpan
  /// The letters without harakat and tatweel.
  public let bare: String
  /// The form under which it is looked up.
  public let folded: String

  /// A token of a text.
  public init(kind: Kind, span: TextSpan, text: Substring) {
    let bare = kind == .word ? text.bare : String(text)
    self.init(kind: kind, span: span, bare: bare, folded: bare.folded)
  }

  /// A token whose letters are known.
  @inlinable public init(kind: Kind, span: TextSpan, bare: String, folded: String) {
    self.kind = kind
    self.span = span
    self.bare = bare
    self.folded = folded
  }

  /// Whether it is a word, number or foreign word.
  public var isWord: Bool { kind.isWord }
}

extension Token {
  /// Where a token stands and what it is, without its letters.
  public struct Place: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let span: TextSpan
  }
}

extension Token.Kind {
  /// Whether it is a word, number or foreign word.
  public var isWord: Bool { self == .word || self == .number || self == .foreign }
}
