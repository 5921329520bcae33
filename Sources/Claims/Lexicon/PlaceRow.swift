/// A line of the table of places: the columns key, name, kind, gloss, country, latitude, longitude,
/// population, strength.
struct PlaceRow: Sendable {
  /// What kind of place it is.
  let kind: Place.Kind
  /// How many live there; 0 where nobody counted.
  let population: Int
  /// Whether the name is also an ordinary word or a person's name.
  let isWeak: Bool
  /// The place.
  let entry: NameEntry

  /// Reads the columns of a row; nil where they are none.
  init?(_ row: Gazetteer.Row) {
    let columns = row.columns
    guard columns.count >= 9, let kind = Place.Kind(rawValue: String(columns[2])) else {
      return nil
    }
    self.kind = kind
    population = Int(columns[7]) ?? 0
    isWeak = columns[8] == "weak"
    var entry = NameEntry(
      id: "\(columns[3])-\(columns[4])", kind: .place(kind), name: String(columns[1]),
      gloss: String(columns[3]), country: columns[4].isEmpty ? nil : String(columns[4]))
    entry.isGiven = columns[8] == LexiconAddition.given
    if let latitude = Double(columns[5]), let longitude = Double(columns[6]) {
      entry.coordinate = .init(latitude: latitude, longitude: longitude)
    }
    self.entry = entry
  }
}
