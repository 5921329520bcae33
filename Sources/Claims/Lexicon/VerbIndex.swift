internal import ArabicText
internal import LexiconData

/// A form of a reporting verb, and the verb.
struct VerbReading: Hashable, Sendable {
  /// The verb.
  let verb: ReportingVerb
  /// Its form.
  let form: VerbForm
  /// The object or possessor written on it; empty where there is none.
  var pronoun: Substring = ""

  /// What the form shows of its subject; before its subject a verb is singular whoever acts. A
  /// maṣdar shows it by the possessor written on it: قوله، تأكيدها.
  var agreement: Agreement {
    form.tense == .masdar
      ? Agreement(pronoun: pronoun) : Agreement(gender: form.gender, number: form.number)
  }
}

/// Every form of the reporting verbs, by its folded letters.
struct VerbIndex: Sendable {
  private var readings = WordIndex<VerbReading>()

  /// The forms of the verbs of a table.
  init(_ table: Table) throws(LexiconError) {
    var speakers: [VerbReading] = []
    for row in table.rows {
      let columns = try row.columns(6)
      guard
        let verb = Verb(
          perfect: columns[0], imperfect: columns[1],
          masdars: columns[2] == "-" ? [] : columns[2].entries.map(String.init))
      else { throw row.error("“\(columns[0])” cannot be conjugated") }
      let reporting = try Self.reportingVerb(row)
      for form in verb.forms {
        let reading = VerbReading(verb: reporting, form: form)
        if form.person == .first {
          speakers.append(reading)
        } else {
          readings.insert(form.text.folded, reading)
        }
      }
    }
    // In news نقل is "he passed on" before it is the jussive of "we say".
    for reading in speakers { readings.insert(reading.form.text.folded, reading) }
  }

  private static func reportingVerb(_ row: Table.Row) throws(LexiconError) -> ReportingVerb {
    let stance = try row.value(3, "stance") { Stance(rawValue: String($0)) }
    var frames: ReportingVerb.Frames = []
    let columns = try row.columns(6)
    for name in columns[4].split(separator: ",") {
      guard let frame = ReportingVerb.Frames(name: name) else {
        throw row.error("“\(name)” is no frame")
      }
      frames.insert(frame)
    }
    var scope: ReportingVerb.Scope = []
    for name in columns[5].split(separator: ",") {
      guard let part = ReportingVerb.Scope(name: name) else {
        throw row.error("“\(name)” is no scope")
      }
      scope.insert(part)
    }
    return ReportingVerb(
      perfect: String(columns[0]), stance: stance, frames: frames, scope: scope)
  }

  /// Whether a folded word is a form of a reporting verb.
  func contains(_ word: Substring) -> Bool { readings.contains(word) }

  /// What a word behind its proclitics can be as a reporting verb, a pronoun written on it taken
  /// off; a verb takes no article, so that الـ is its own.
  func readings(of word: Proclitics) -> [VerbReading] {
    let exact = readings.all(word.full)
    if !exact.isEmpty { return exact }
    for suffixed in SuffixPronoun.readings(of: word.bare)
    where suffixed.stem.unicodeScalars.count > 1 {
      let found = suffixed.stems.lazy.map { readings.all($0.folded) }.first { !$0.isEmpty }
      guard let found else { continue }
      return found.map { VerbReading(verb: $0.verb, form: $0.form, pronoun: suffixed.pronoun) }
    }
    return []
  }
}
