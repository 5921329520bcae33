internal import ArabicText
public import Claims
internal import FoundationEssentials

/// An article as one line of JSON Lines: `text`, and what may be known besides: `id`, `title`,
/// `published`, `url`, `outlet`. Other keys are passed over.
public struct ArticleLine: Decodable, Hashable, Sendable {
  package let id: String?
  package let title: String?
  package let text: String
  package let published: String?
  package let url: String?
  package let outlet: String?

  enum CodingKeys: CodingKey { case id, title, text, published, url, outlet }

  /// Reads the known keys; an id may be a number.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func string(_ key: CodingKeys) throws -> String? {
      try values.decodeIfPresent(String.self, forKey: key)
    }
    id = try (try? values.decode(Int.self, forKey: .id)).map(String.init) ?? string(.id)
    title = try string(.title)
    text = try values.decode(String.self, forKey: .text)
    published = try string(.published)
    url = try string(.url)
    outlet = try string(.outlet)
  }

  /// Why a line gives no article.
  public enum Failure: Error, Hashable, Sendable, CaseIterable {
    /// The line is no JSON object.
    case notJSON
    /// The object has no `text`.
    case noText
    /// The `text` holds nothing but white space.
    case emptyText
    /// A known key holds something other than a string.
    case wrongType
  }

  /// Reads a line.
  public init(json line: String) throws(Failure) {
    do {
      self = try JSONDecoder().decode(ArticleLine.self, from: Data(line.utf8))
    } catch DecodingError.keyNotFound, DecodingError.valueNotFound {
      throw .noText
    } catch DecodingError.typeMismatch(_, let context) {
      throw context.codingPath.isEmpty ? .notJSON : .wrongType
    } catch {
      throw .notJSON
    }
    if text.unicodeScalars.allSatisfy(\.isBlank) { throw .emptyText }
  }
}

extension Article {
  /// The article that a line holds, with its title as headline; without an id it is called `name`.
  public init(_ line: ArticleLine, name: String) {
    self.init(
      parsing: Article.text(line.text, under: line.title), id: line.id ?? name, outlet: line.outlet,
      published: line.published, url: line.url)
    title = title ?? line.title
  }
}
