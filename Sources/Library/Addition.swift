public import Claims

/// An article to be kept, with what was found in it.
public struct Addition: Sendable {
  /// What was found in the article, and the article itself.
  public var analysis: Analysis
  /// A hash of what was found, of any length: what has it already is known.
  public var hash: [UInt8]
  /// A hash of the bytes of the original that it was found in, alone or with others.
  public var original: [UInt8]
  /// A hash of the whole text alone, whoever published it wherever; nil where `hash` is that.
  public var words: [UInt8]?
  /// A fingerprint of the text that differs in few bits for texts that differ in few words
  /// (simhash); nil where the text is too short for one.
  public var fingerprint: UInt64?

  /// An article to be kept.
  public init(
    analysis: Analysis, hash: [UInt8], original: [UInt8], words: [UInt8]? = nil,
    fingerprint: UInt64?
  ) {
    self.analysis = analysis
    self.hash = hash
    self.original = original
    self.words = words
    self.fingerprint = fingerprint
  }

  /// What became of an addition.
  public enum Outcome: Hashable, Sendable {
    /// It is kept under this id: the article's own, or one made of it where another has that.
    case new(Article.ID)
    /// The same original was kept before, under this id.
    case known(Article.ID)
    /// The same text, or one that is nearly the same, is kept, under this id; the original is remembered with it.
    case joined(Article.ID)

    /// Under which id the article is kept.
    public var id: Article.ID {
      switch self {
      case .new(let id), .known(let id), .joined(let id): id
      }
    }
  }

  /// In how many bits of 64 the fingerprints of texts differ at most that are nearly the same.
  public static let nearDistance = 3
}
