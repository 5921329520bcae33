public import Claims
internal import GRDB

/// A place over the whole library.
public struct StoredPlace: Identifiable, Hashable, Sendable {
  /// The place.
  public let place: Place
  /// How many articles name it.
  public let articles: Int

  /// The place's key.
  public var id: Place.ID { place.id }
}

extension Store {
  /// The places that the articles name, the most often named first, or those in a range.
  public func places(in range: Range<Int>? = nil) throws(StoreError) -> [StoredPlace] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT key, name, kind, gloss, country, latitude, longitude, articles
          FROM (
            SELECT place AS row, articles, mentions
            FROM \(try Standing.namedPlace.source(database))
            WHERE mentions > 0 ORDER BY mentions DESC, place \(range.limit))
          JOIN place ON place.id = row ORDER BY mentions DESC, row
          """
      ).map { StoredPlace(place: Place($0, from: 0), articles: $0[7]) }
    }
  }
}
