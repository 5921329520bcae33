internal import ArabicText
internal import Claims
internal import GRDB

extension Actor {
  /// Reads key, name, kind and gloss; nil where an outer join found none.
  init?(_ row: Row, from column: Int) {
    guard let id = row[column] as String? else { return nil }
    self.init(
      id: id, name: row[column + 1],
      kind: Kind(rawValue: row[column + 2] as String) ?? .group, gloss: row[column + 3])
  }
}

extension Place {
  /// Reads key, name, kind, gloss, country, latitude and longitude.
  init(_ row: Row, from column: Int) {
    var point: Coordinate?
    if let latitude = row[column + 5] as Double?, let longitude = row[column + 6] as Double? {
      point = Coordinate(latitude: latitude, longitude: longitude)
    }
    self.init(
      id: row[column], name: row[column + 1],
      kind: Kind(rawValue: row[column + 2] as String) ?? .other, gloss: row[column + 3],
      country: row[column + 4], coordinate: point)
  }
}

extension Source {
  /// Reads span and antecedent.
  init(_ row: Row, from column: Int, actor: Actor.ID?) {
    self.init(
      span: (row[column] as String?).flatMap { SpanText.read($0).first },
      antecedent: (row[column + 1] as String?).flatMap { SpanText.read($0).first }, actor: actor)
  }
}

extension Claim {
  /// Reads number, cues, content, form, stance, rule and confidence; source and antecedent stand
  /// between.
  init(_ row: Row, from column: Int, source: Source, via: [Source]) {
    self.init(
      id: row[column], cues: SpanText.read(row[column + 1]), source: source,
      content: SpanText.read(row[column + 4]),
      form: Form(rawValue: row[column + 5] as String) ?? .indirect,
      stance: Stance(rawValue: row[column + 6] as String) ?? .other, via: via,
      rule: row[column + 7], confidence: row[column + 8])
  }
}
