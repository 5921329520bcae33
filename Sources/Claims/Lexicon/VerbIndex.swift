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

  /// What the form shows of its subject; before its subject a verb is singular whoever acts.
  var agreement: Agreement { Agreement(gender: form.gender, number: form.number) }
}

/// Every form of the reporting verbs, by its folded letters.
struct VerbIndex: Sendable {
  private var readings: [String: [VerbReading]] = [:]

  /// The forms of the verbs of a table.
  init(_ table: Table) throws(LexiconError) {
    for row in table.rows {
      let columns = try row.columns(6)
      guard
        let verb = Verb(
          perfect: columns[0], imperfect: columns[1],
          masdars: columns[2] == "-" ? [] : columns[2].entries.map(String.init))
      else { throw row.error("“\(columns[0])” cannot be conjugated") }
      let reporting = try Self.reportingVerb(row)
      for form in verb.forms {
        readings[form.text.folded, default: []].append(VerbReading(verb: reporting, form: form))
      }
    }
    // In news نقل is "he passed on" before it is the jussive of "we say".
    readings = readings.mapValues { forms in
      forms.filter { $0.form.person != .first } + forms.filter { $0.form.person == .first }
    }
  }

  private static func reportingVerb(_ row: Table.Row) throws(LexiconError) -> ReportingVerb {
    let stance = try row.value(3, "stance") { Stance(rawValue: String($0)) }
    var frames: ReportingVerb.Frames = []
    for name in row.columns[4].split(separator: ",") {
      guard let frame = ReportingVerb.Frames(name: name) else {
        throw row.error("“\(name)” is no frame")
      }
      frames.insert(frame)
    }
    let scope = row.columns[5].split(separator: ",")
    return ReportingVerb(
      perfect: String(row.columns[0]), stance: stance, frames: frames,
      isWeak: scope.contains("weak"), isCore: scope.contains("core"))
  }

  /// Whether a folded word is a form of a reporting verb as it stands.
  func contains(_ word: String) -> Bool { readings[word] != nil }

  /// What a word behind its proclitics can be as a reporting verb, a pronoun written on it taken
  /// off; a verb takes no article, so that الـ is its own.
  func readings(of word: Proclitics) -> [VerbReading] {
    if let exact = readings[word.full] { return exact }
    for suffixed in SuffixPronoun.readings(of: word.written) where suffixed.stem.count > 1 {
      guard let found = suffixed.stems.lazy.compactMap({ readings[$0.folded] }).first else {
        continue
      }
      return found.map {
        VerbReading(verb: $0.verb, form: $0.form, pronoun: suffixed.pronoun)
      }
    }
    return []
  }
}
