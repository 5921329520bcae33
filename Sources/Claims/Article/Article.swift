public import ArabicText

/// A report as it came: its text, what is known of it, and the blocks its text falls into.
public struct Article: Identifiable, Hashable, Sendable {
  /// What the caller calls it: a file's stem, a line's id.
  public let id: String
  /// The decoded input, unchanged; every span of an analysis counts in it.
  public let text: String
  /// The headline, without the white space around it.
  public var title: String?
  /// Who published it, from the dateline or from outside.
  public var outlet: String?
  /// Where the dateline says it was written.
  public var place: String?
  /// When it was published, as ISO 8601 or as the source gave it.
  public var published: String?
  /// Where it was found.
  public var url: String?
  /// The text's blocks in order, disjoint; white space between them belongs to none.
  public var blocks: [Block]
  /// The sentences in order, disjoint; each lies in one block.
  public var sentences: [TextSpan]

  /// An article whose parts are known already.
  public init(
    id: String, text: String, title: String? = nil, outlet: String? = nil, place: String? = nil,
    published: String? = nil, url: String? = nil, blocks: [Block] = [], sentences: [TextSpan] = []
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.outlet = outlet
    self.place = place
    self.published = published
    self.url = url
    self.blocks = blocks
    self.sentences = sentences
  }
}

extension Article {
  /// The rest of the paragraph at a place, or the first one behind it; empty behind the last.
  public func report(from place: TextOffset) -> Substring {
    let paragraph = blocks.first { $0.kind == .paragraph && $0.span.upperBound > place }
    guard let span = paragraph?.span else { return text[place..<place] }
    return text[max(place, span.lowerBound)..<span.upperBound]
  }
}
