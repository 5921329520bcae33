public import ArabicText

/// A part of an article's text: one line of it, or the dateline that begins one.
public struct Block: Hashable, Sendable {
  /// What a block is to the article.
  public enum Kind: String, CaseIterable, Sendable {
    /// The first line, when a blank line follows it.
    case headline
    /// Outlet and place before the report: `إيلاف من لندن:`.
    case dateline
    /// Who wrote it.
    case byline
    /// A short line without a full stop between paragraphs.
    case subheading
    /// A line of the report.
    case paragraph
    /// What the page added behind the report: `التعليقات`.
    case furniture
  }

  /// What the block is to the article.
  public let kind: Kind
  /// Where it stands, without the white space around it.
  public let span: TextSpan

  /// A block of a kind.
  public init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
