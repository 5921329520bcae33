internal import FoundationEssentials

/// What a page says of its report in JSON-LD with the words of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var body: String?
  private(set) var published: String?
  private(set) var publisher: String?

  /// The first article in the scripts of a page that says something of itself.
  init(_ page: Element) {
    let scripts = page.all { $0.attributes["type"]?.lowercased() == "application/ld+json" }
    let articles = scripts.compactMap { JSONValue(script: $0.text) }.flatMap(\.objects)
      .filter(\.isArticle)
    headline = articles.firstString("headline") ?? articles.firstString("name")
    body = articles.firstString("articleBody")
    published = articles.firstString("datePublished")
    publisher = articles.lazy.compactMap { $0["publisher"]?.name }.first
  }
}

/// A value of JSON whose shape is not known.
enum JSONValue: Decodable, Hashable, Sendable {
  case object([String: JSONValue])
  case list([JSONValue])
  case string(String)
  /// A number, a truth value or null.
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .other
    }
  }

  /// The value in a script. Editors let line ends into strings, where JSON forbids them (RFC 8259,
  /// 7) and elsewhere a space is as good.
  fileprivate init?(script: String) {
    let bytes = script.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      return nil
    }
    self = value
  }

  /// The objects at the top, in lists, and in `@graph`.
  fileprivate var objects: [JSONValue] {
    switch self {
    case .object: [self] + (self["@graph"]?.objects ?? [])
    case .list(let values): values.flatMap(\.objects)
    case .string, .other: []
    }
  }

  fileprivate subscript(key: String) -> JSONValue? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  fileprivate var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The name of an organisation, which stands as itself, in an object or in a list of such.
  fileprivate var name: String? {
    if case .list(let values) = self { return values.lazy.compactMap(\.name).first }
    return string ?? self["name"]?.string
  }

  /// Whether an object is of a type such as `NewsArticle`.
  fileprivate var isArticle: Bool {
    let types =
      if case .list(let values)? = self["@type"] { values } else { [self["@type"] ?? .other] }
    return types.contains { type in
      type.string.map { $0.hasSuffix("Article") || $0.hasSuffix("Posting") } ?? false
    }
  }
}

extension [JSONValue] {
  fileprivate func firstString(_ key: String) -> String? {
    lazy.compactMap { $0[key]?.string }.first { !$0.allSatisfy(\.isWhitespace) }
  }
}
