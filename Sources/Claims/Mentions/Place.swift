internal import ArabicText

/// A named location of an article.
public struct Place: Identifiable, Hashable, Sendable {
  /// What kind of location it is.
  public enum Kind: String, CaseIterable, Sendable {
    case country, city, region, district, facility, water, other
  }

  /// A point on the globe, in degrees.
  public struct Coordinate: Hashable, Sendable {
    /// North is positive.
    public let latitude: Double
    /// East is positive.
    public let longitude: Double

    /// A point.
    public init(latitude: Double, longitude: Double) {
      self.latitude = latitude
      self.longitude = longitude
    }
  }

  /// A lexicon key, or within one article a key made from the name.
  public typealias ID = String

  /// The one key that all mentions of this place share.
  public let id: ID
  /// The name in Arabic.
  public var name: String
  /// What kind of location it is.
  public var kind: Kind
  /// The name in English, where the lexicon knows it.
  public var gloss: String?
  /// The ISO 3166 code of its country, where the lexicon knows it.
  public var country: String?
  /// Where it lies, where the lexicon knows it.
  public var coordinate: Coordinate?

  /// A place.
  public init(
    id: ID, name: String, kind: Kind, gloss: String? = nil, country: String? = nil,
    coordinate: Coordinate? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.gloss = gloss
    self.country = country
    self.coordinate = coordinate
  }
}
