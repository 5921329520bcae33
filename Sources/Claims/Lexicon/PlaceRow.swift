/// A line of the table of places.
struct PlaceRow {
  /// The place.
  let entry: NameEntry
  /// How many live there; 0 where nobody counted.
  let population: Int
  /// Whether the name is also an ordinary word or a person's name.
  let isWeak: Bool

  /// Reads the columns key, name, kind, gloss, country, latitude, longitude, population, strength.
  init?(_ columns: [Substring]) {
    guard columns.count >= 9, let kind = Place.Kind(rawValue: String(columns[2])) else {
      return nil
    }
    isWeak = columns[8] == "weak"
    population = Int(columns[7]) ?? 0
    var entry = NameEntry(
      id: "\(columns[3])-\(columns[4])", kind: .place(kind), name: String(columns[1]),
      gloss: String(columns[3]), country: columns[4].isEmpty ? nil : String(columns[4]))
    if let latitude = Double(columns[5]), let longitude = Double(columns[6]) {
      entry.coordinate = .init(latitude: latitude, longitude: longitude)
    }
    self.entry = entry
  }
}
