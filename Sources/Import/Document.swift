/// An article as it was found outside: its text, and what came with it.
public struct Document: Hashable, Sendable {
  /// What its file calls it.
  public var id: String?
  /// The headline.
  public var title: String?
  /// The report without its headline, a paragraph a line.
  public var text: String
  /// When it was published, as ISO 8601.
  public var published: String?
  /// Where it was found.
  public var url: String?
  /// Who published it.
  public var outlet: String?

  /// A text with what is known of it.
  public init(
    id: String? = nil, title: String? = nil, text: String, published: String? = nil,
    url: String? = nil,
    outlet: String? = nil
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.published = published
    self.url = url
    self.outlet = outlet
  }
}
