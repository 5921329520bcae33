internal import Claims
internal import GRDB

/// The actors, or the places, of all articles: each once, whoever named it first.
///
/// Two are one if the lexicon knows them under one key, or else if their fullest names are the
/// same but for hamza, harakat and articles. Within one article an actor may be called by a key
/// made from its first, shorter name; here the fullest counts.
struct Roll {
  private let table: String
  private let database: Database
  /// Rows that were looked up before.
  private var rows: [String: Int64] = [:]

  init(table: String, _ database: Database) {
    self.table = table
    self.database = database
  }

  /// The row of an actor, made where there is none.
  mutating func row(of actor: Actor) throws -> Int64 {
    let key = Self.key(id: actor.id, name: actor.name)
    if let row = rows[key] { return row }
    let row = try row(key) { database in
      let names = Actor.knownNames(of: key) + [actor.name]
      try database.cachedStatement(
        sql: "INSERT INTO actor (key, name, kind, gloss) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [key, names[0], actor.kind.rawValue, actor.gloss])
      return names + [actor.gloss].compactMap(\.self)
    }
    try learn(of: actor, row)
    return row
  }

  /// Takes into an actor's row what the lexicon has come to know of it: its kind and English name.
  private func learn(of actor: Actor, _ row: Int64) throws {
    guard let gloss = actor.gloss else { return }
    try database.cachedStatement(
      sql: "UPDATE actor SET kind = ?1, gloss = ?2 WHERE id = ?3 AND gloss IS NOT ?2"
    ).execute(arguments: [actor.kind.rawValue, gloss, row])
    guard database.changesCount > 0 else { return }
    try enter([gloss], row)
  }

  /// The row of the actor that a person means by a name, made where there is none.
  mutating func row(named name: String) throws -> Int64 {
    let key = SearchTerms.key(name)
    let known = try Int64.fetchOne(
      database,
      sql: """
        SELECT id FROM actor JOIN actorName ON actor = id WHERE terms = ?
        ORDER BY gloss IS NULL, id LIMIT 1
        """, arguments: [key])
    return try known ?? row(of: Actor(id: key, name: name, kind: .group))
  }

  /// The row of a place, made where there is none.
  mutating func row(of place: Place) throws -> Int64 {
    let key = Self.key(id: place.id, name: place.name)
    return try row(key) { database in
      // Its first mention may call a country by a class of its own: الأراضي الفلسطينية, a region.
      let known = Place.knownNames(ofCountry: key)
      let kind = known.isEmpty ? place.kind : .country
      let names = known + [place.name]
      try database.cachedStatement(
        sql: """
          INSERT INTO place (key, name, kind, gloss, country, latitude, longitude)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        key, names[0], kind.rawValue, place.gloss, place.country,
        place.coordinate?.latitude, place.coordinate?.longitude,
      ])
      return names + [place.gloss].compactMap(\.self)
    }
  }

  /// The row under a key; `insert` makes it and returns all names.
  private mutating func row(_ key: String, insert: (Database) throws -> [String]) throws -> Int64 {
    if let row = rows[key] { return row }
    let find = try database.cachedStatement(sql: "SELECT id FROM \(table) WHERE key = ?")
    if let row = try Int64.fetchOne(find, arguments: [key]) {
      rows[key] = row
      return row
    }
    let names = try insert(database)
    let row = database.lastInsertedRowID
    try enter(names, row)
    rows[key] = row
    return row
  }

  /// Enters names under which a row is found, and their words; an index without content takes more
  /// words for a row that it has (SQLite FTS5, 4.4.3).
  private func enter(_ names: [String], _ row: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO \(table)Name (terms, \(table)) VALUES (?, ?)")
    for name in names { try statement.execute(arguments: [SearchTerms.key(name), row]) }
    try database.cachedStatement(sql: "INSERT INTO \(table)Words (rowid, terms) VALUES (?, ?)")
      .execute(arguments: [row, SearchTerms.kept(names)])
  }

  /// The key over all articles. Keys of the lexicon hold capital letters, which folded names do
  /// not.
  private static func key(id: String, name: String) -> String {
    if id.utf8.contains(where: { 0x41...0x5A ~= $0 }) { return id }
    let key = SearchTerms.key(name)
    return key.isEmpty ? id : key
  }
}
