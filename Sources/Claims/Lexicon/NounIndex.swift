internal import ArabicText

/// The nouns that name parties, offices and places by class, in all their forms, by their letters
/// folded and without the article.
struct NounIndex: Sendable {
  private var readings = PhraseIndex<NounReading>()
  /// The first words of directions: شمال, شمالي, أقصى.
  private var directions: Set<String> = []

  /// The nouns of the tables heads, titles and placeheads.
  init(heads: Table, titles: Table, places: Table) throws(LexiconError) {
    for row in titles.rows { try enterTitle(row) }
    for row in heads.rows { try enterHead(row) }
    for row in places.rows { try enterPlace(row) }
  }

  /// The noun that begins with a word and goes on with the words that `next` gives, the longest.
  func longest(
    from first: String, next: (Int) -> String?
  ) -> (count: Int, values: [NounReading])? {
    readings.longest(from: first, next: next)
  }

  /// The noun that a word alone is.
  subscript(word: Substring) -> NounReading? { readings[word] }

  /// Whether a word alone is a noun.
  func contains(_ word: Substring) -> Bool { readings[word] != nil }

  /// Whether a word begins a direction, which makes a region of the name behind it: شمال الوادي.
  func isDirection(_ word: String) -> Bool { directions.contains(word) }

  private mutating func enterHead(_ row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(5)
    let actor = try row.value(2, "kind of actor") { Actor.Kind(rawValue: String($0)) }
    let standing = try row.value(3, "standing") { NounReading.Standing(rawValue: String($0)) }
    enter(columns[0], plurals: columns[1], .head(actor, standing), gloss: columns[4])
  }

  private mutating func enterTitle(_ row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(5)
    let kind = try row.value(3, "type of title", Self.titleKind)
    enter(columns[0], feminine: columns[1], plurals: columns[2], kind, gloss: columns[4])
  }

  private mutating func enterPlace(_ row: Table.Row) throws(LexiconError) {
    let columns = try row.columns(5)
    let kind = try row.value(2, "kind of place") { Place.Kind(rawValue: String($0)) }
    guard columns[3] == "in" else {
      let key = Self.key(columns[0])
      directions.insert(key.split(separator: " ").first.map(String.init) ?? key)
      return
    }
    enter(columns[0], plurals: columns[1], .place(kind), gloss: columns[4])
  }

  private static func titleKind(_ name: Substring) -> NounReading.Kind? {
    switch name {
    case "title": .title
    case "role": .role
    case "spokesman": .spokesman
    default: nil
    }
  }

  private mutating func enter(
    _ singular: Substring, feminine: Substring = "", plurals: Substring, _ kind: NounReading.Kind,
    gloss: Substring
  ) {
    let lemma = Self.key(singular)
    let forms = NounForms(singular: singular, feminine: feminine, plurals: plurals.entries).forms
    // عمدة, علامة: the ة of who may be a man shows no gender; not آنسة, with its plural in ات.
    let mayBeOfMan =
      (kind == .title || kind == .role) && NounPhrase(singular).isFeminine
      && !plurals.ends(in: "ات")
    for form in forms where !form.looksLikeNisba {
      let gender = mayBeOfMan ? nil : form.gender
      let reading = NounReading(
        kind: kind, lemma: lemma, agreement: Agreement(gender: gender, number: form.number),
        gloss: String(gloss))
      readings.insert(Self.key(form.text[...]), reading)
    }
  }

  /// The words of a phrase folded, each without its article.
  static func key(_ phrase: Substring) -> String {
    if !phrase.utf8.contains(UInt8(ascii: " ")) { return wordKey(phrase) }
    return phrase.parts(between: " ").filter { !$0.isEmpty }.map(wordKey).joined(separator: " ")
  }

  private static func wordKey(_ word: Substring) -> String {
    let stem = word.without(beginning: "ال") ?? word
    return (stem.unicodeScalars.count > 1 ? stem : word).folded
  }
}
