internal import ArabicText

/// The actors and countries that the lexicon knows, by their folded words, the article kept: الحدث
/// is a channel, حدث is an event.
struct NameIndex: Sendable {
  private var names = PhraseIndex<NameEntry>()
  private var nisbas: Set<String> = []

  /// The names of the tables actors and countries, and the adjectives made from names.
  init(actors: Table, countries: Table, nisbas: Table) throws(LexiconError) {
    for row in actors.rows { try enterActor(row) }
    for row in countries.rows { try enterCountry(row) }
    for row in nisbas.rows {
      let columns = try row.columns(5)
      enterNisba(columns[0], plurals: columns[1])
    }
  }

  /// The names that begin with a word and go on with the words that `next` gives, the longest.
  func longest(from first: String, next: (Int) -> String?) -> (count: Int, values: [NameEntry])? {
    names.longest(from: first, next: next)
  }

  /// Whether a stem is an adjective of a place or people.
  func isNisba(_ stem: String) -> Bool {
    nisbas.contains(stem)
  }

  private mutating func enterActor(_ row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(7)
    let kind = try row.value(1, "kind of actor") { Actor.Kind(rawValue: String($0)) }
    let forms = columns[2].entries
    var entry = NameEntry(
      id: String(columns[0]), kind: .actor(kind), name: String(forms.first ?? ""),
      gloss: columns[3].orNil, country: columns[4].orNil)
    entry.surnames = columns[5].entries.map(\.folded)
    entry.isWeak = columns[6].contains("weak")
    for form in forms { names.insert(form.split(separator: " ").map(\.folded), entry) }
  }

  private mutating func enterCountry(_ row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(10)
    let latitude = try row.value(7, "latitude") { Double($0) }
    let longitude = try row.value(8, "longitude") { Double($0) }
    let weak = columns[9].entries
    for (forms, isCapital) in [(columns[2].entries, false), (columns[4].entries, true)] {
      var entry = NameEntry(
        id: String(columns[1]), kind: .country(capital: isCapital), name: String(forms.first ?? ""),
        gloss: columns[3].orNil, country: columns[0].orNil)
      entry.coordinate = .init(latitude: latitude, longitude: longitude)
      for form in forms {
        entry.isWeak = weak.contains(form)
        names.insert(form.split(separator: " ").map(\.folded), entry)
      }
    }
    for nisba in columns[5].entries { enterNisba(nisba, plurals: columns[6]) }
  }

  private mutating func enterNisba(_ nisba: Substring, plurals: Substring) {
    for form in NounForms(nisba: nisba).forms { nisbas.insert(form.text.folded) }
    for plural in plurals.entries { nisbas.insert(plural.folded) }
  }
}

extension Substring {
  fileprivate var orNil: String? { isEmpty ? nil : String(self) }
}
