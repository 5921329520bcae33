internal import ArabicText
internal import Synchronization

/// The actors and countries that the lexicon knows, by their folded words, the article kept: الحدث
/// is a channel, حدث is an event.
///
/// A row is taken apart only when one of its names is met.
struct NameIndex: Sendable {
  /// A form of a name, by the number of its row.
  private enum Form: Sendable {
    case actor(Int)
    case country(Int, isCapital: Bool, form: Substring)
  }

  private let actors: [Table.Row]
  private let countries: [Table.Row]
  /// The forms by their numbers.
  private var forms: [Form] = []
  private var names = PhraseIndex<Int>()
  private let met = MetEntries()
  private var nisbas = WordIndex<Void>()

  /// The names of the tables actors and countries, and the adjectives made from names.
  init(actors: Table, countries: Table, nisbas: Table) throws(LexiconError) {
    self.actors = actors.rows
    self.countries = countries.rows
    for (number, row) in actors.rows.enumerated() {
      for form in row[2].entries { enter(form.folded, .actor(number)) }
    }
    for (number, row) in countries.rows.enumerated() { try enterCountry(row, number) }
    for row in nisbas.rows {
      let columns = try row.columns(5)
      enterNisba(columns[0], plurals: columns[1])
    }
  }

  /// The names that begin with a word and go on with the words that `next` gives, the longest.
  func longest(from first: String, next: (Int) -> String?) -> (count: Int, values: [NameEntry])? {
    names.longest(from: first, next: next).map { ($0.count, $0.values.compactMap(entry)) }
  }

  /// Whether a word alone is a name.
  func contains(_ word: Substring) -> Bool { names[word] != nil }

  /// Whether any name begins with a word.
  func mayBegin(_ word: String) -> Bool { names.mayBegin(word) }

  /// Whether a stem is an adjective of a place or people.
  func isNisba(_ stem: Substring) -> Bool { nisbas.contains(stem) }

  private mutating func enter(_ name: String, _ form: Form) {
    names.insert(name, forms.count)
    forms.append(form)
  }

  /// What a form stands for; a test reads every row, so that none is missing.
  private func entry(_ number: Int) -> NameEntry? {
    met.entry(number) { read(forms[number]) }
  }

  private func read(_ form: Form) -> NameEntry? {
    switch form {
    case .actor(let number): try? NameEntry(actor: actors[number])
    case .country(let number, let isCapital, let form):
      try? NameEntry(country: countries[number], isCapital: isCapital, form: form)
    }
  }

  private mutating func enterCountry(_ row: Table.Row, _ number: Int) throws(LexiconError) {
    let columns = try row.columns(10)
    for (forms, isCapital) in [(columns[2].entries, false), (columns[4].entries, true)] {
      for form in forms {
        enter(form.folded, .country(number, isCapital: isCapital, form: form))
      }
    }
    for nisba in columns[5].entries { enterNisba(nisba, plurals: columns[6]) }
  }

  private mutating func enterNisba(_ nisba: Substring, plurals: Substring) {
    for form in NounForms(nisba: nisba).forms { nisbas.insert(form.text.folded, ()) }
    for plural in plurals.entries { nisbas.insert(plural.folded, ()) }
  }
}

/// The entries of names that were met, so that their rows are taken apart once.
private final class MetEntries: Sendable {
  private let entries = Mutex<[Int: NameEntry]>([:])

  /// The entry of a number, as it was read before or is now.
  func entry(_ number: Int, read: () -> NameEntry?) -> NameEntry? {
    if let known = entries.withLock({ $0[number] }) { return known }
    let entry = read()
    entries.withLock { $0[number] = entry }
    return entry
  }
}
