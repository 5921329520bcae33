internal import ArabicText

/// A name that the lexicon knows: an actor's or a place's.
struct NameEntry: Hashable, Sendable {
  /// What a name names.
  enum Kind: Hashable, Sendable {
    case actor(Actor.Kind)
    case place(Place.Kind)
    /// A country or its capital: a place where something happens, a state where it acts.
    case country(capital: Bool)
  }

  /// The key that all its forms share.
  let id: String
  /// What it names.
  let kind: Kind
  /// Its first form.
  let name: String
  /// The name in English.
  let gloss: String?
  /// The ISO 3166 code of its country.
  let country: String?
  /// Where it lies.
  var coordinate: Place.Coordinate?
  /// Whether the form is also an ordinary word, so that it counts only behind its class noun.
  var isWeak = false
  /// Whether it names a site that people write on, a party only where the words around it say so:
  /// حذفت تويتر، كتب على تويتر.
  var isPlatform = false
  /// Whether a person has added it: then it holds whatever the words around it say.
  var isGiven = false
  /// The names that stand for the whole once it has been given.
  var surnames: [String] = []
  /// The names of the city, if it is a capital that stands for its state.
  var capital: [String] = []
}

extension NameEntry {
  /// Whether it can stand for a state.
  var isState: Bool { if case .country = kind { true } else { false } }

  /// The actor of a row of the table actors.
  init(actor row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(7)
    guard let kind = Actor.Kind(rawValue: String(columns[1])) else {
      throw row.error("“\(columns[1])” is no kind of actor")
    }
    self.init(
      id: String(columns[0]), kind: .actor(kind), name: String(columns[2].entries.first ?? ""),
      gloss: columns[3].orNil, country: columns[4].orNil)
    surnames = columns[5].entries.map(\.folded)
    isWeak = columns[6] == "weak"
    isPlatform = columns[6] == "platform"
    isGiven = columns[6] == LexiconAddition.given
  }

  /// The country of a row of the table countries, under one of its names or of its capital's.
  init(country row: Table.Row, isCapital: Bool, form: Substring) throws(LexiconError) {
    let columns = try row.columns(10)
    guard let latitude = Double(columns[7]), let longitude = Double(columns[8]) else {
      throw row.error("“\(columns[7]) \(columns[8])” is no latitude and longitude")
    }
    let forms = columns[isCapital ? 4 : 2].entries
    self.init(
      id: String(columns[1]), kind: .country(capital: isCapital), name: String(forms.first ?? ""),
      gloss: columns[3].orNil, country: columns[0].orNil)
    coordinate = .init(latitude: latitude, longitude: longitude)
    isWeak = columns[9].entries.contains(form)
    if isCapital { capital = forms.map(String.init) }
  }

  /// The city that a capital's name is where no state acts; of one that the table of places does
  /// not hold, only the name and the country are known.
  func city(in places: Gazetteer) -> NameEntry {
    let rows = capital.lazy.flatMap { places.rows(under: $0.folded) }.compactMap(PlaceRow.init)
    if let known = rows.first(where: { $0.kind == .city && $0.entry.country == country }) {
      return known.entry
    }
    return NameEntry(
      id: "\(name)-\(country ?? "")", kind: .place(.city), name: name, gloss: nil,
      country: country)
  }
}

extension Substring {
  fileprivate var orNil: String? { isEmpty ? nil : String(self) }
}
