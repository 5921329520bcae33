internal import ArabicText
internal import LexiconData

/// A form of a reporting verb, and the verb.
struct VerbReading: Hashable, Sendable {
  /// The verb.
  let verb: ReportingVerb
  /// Its form.
  let form: VerbForm
  /// The object or possessor written on it, folded; empty where there is none.
  var pronoun: Substring = ""

  /// What the form shows of its subject; before its subject a verb is singular whoever acts.
  var agreement: Agreement { Agreement(gender: form.gender, number: form.number) }
}

/// Every form of the reporting verbs, by its folded letters.
struct VerbIndex: Sendable {
  private var readings = WordIndex<VerbReading>()

  private static let pronouns = ["هما", "ها", "هم", "هن", "ه", "نا", "ني", "كم", "ك"]

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
    let scope = columns[5].split(separator: ",")
    return ReportingVerb(
      perfect: String(columns[0]), stance: stance, frames: frames,
      isWeak: scope.contains("weak"), isCore: scope.contains("core"))
  }

  /// Whether a folded word is a form of a reporting verb.
  func contains(_ word: Substring) -> Bool { readings.contains(word) }

  /// What a folded word can be as a reporting verb, a pronoun written on it taken off; `ending` is
  /// the end of the word unfolded, for ه is a pronoun and ة is none.
  func readings(of word: Substring, endingIn ending: Substring) -> [VerbReading] {
    let exact = readings.all(word)
    if !exact.isEmpty { return exact }
    for pronoun in Self.pronouns where ending.ends(in: pronoun) {
      guard let stem = word.without(ending: pronoun), stem.unicodeScalars.count > 1 else {
        continue
      }
      for spelling in Self.spellings(of: stem) {
        let found = readings.all(spelling)
        if found.isEmpty { continue }
        return found.map {
          VerbReading(verb: $0.verb, form: $0.form, pronoun: word[stem.endIndex...])
        }
      }
    }
    return []
  }

  /// How a form is written when no pronoun follows: نفاـه is نفى, وصفوـه is وصفوا, إشارتـه is إشارة.
  private static func spellings(of stem: Substring) -> [Substring] {
    let front = stem.unicodeScalars.dropLast()
    switch stem.unicodeScalars.last {
    case "ا": return [stem, Substring(front) + "ي"]
    case "و": return [stem, stem + "ا"]
    case "ت": return [stem, Substring(front) + "ه"]
    default: return [stem]
    }
  }
}
