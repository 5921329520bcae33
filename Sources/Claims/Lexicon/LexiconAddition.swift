internal import ArabicText

/// A row that a person adds to a table of the lexicon.
public struct LexiconAddition: Hashable, Sendable {
  /// A table that can be added to; it has the columns of the shipped one.
  public enum Table: String, CaseIterable, Hashable, Sendable {
    /// Parties: id, kind, forms, gloss, country, surnames, flags.
    case actors
    /// Places: key, name, kind, gloss, country, latitude, longitude, population, strength.
    case places
    /// Cues that are no verbs: phrase, frame, stance, gloss.
    case cues
    /// Nouns that attribute: noun, links, stance, gloss.
    case nouncues
    /// Verbs that report: perfect, imperfect, masdar, stance, frames, scope.
    case verbs
  }

  /// Why a row is none of its table.
  public enum Failure: Error, Hashable, Sendable {
    /// It has more columns than the table.
    case columns(Int, of: Int)
    /// A column stands empty that may not.
    case missing(String)
    /// A column holds what is none of its values.
    case unknown(String, column: String, allowed: [String])
    /// The verb cannot be conjugated, or its frames are none.
    case verb(String)
  }

  /// The table.
  public let table: Table
  /// The row as it is written in the table, its columns between tabs; columns at its end that are
  /// empty may be left out.
  public let row: String

  /// A row of a table, if it is one.
  public init(_ row: String, to table: Table) throws(Failure) {
    self.table = table
    let columns = try table.complete(Substring(row).columns.map { String($0.trimmed) })
    self.row = columns.joined(separator: "\t")
    if table == .verbs, (try? VerbIndex(Claims.Table(name: table.rawValue, text: self.row))) == nil
    {
      throw .verb(columns[0])
    }
  }
}

extension LexiconAddition {
  /// A party under some names; of one that is known already, by its key, these are more names.
  public init(
    actor names: [String], kind: Actor.Kind, id: Actor.ID? = nil, gloss: String? = nil,
    country: String? = nil
  ) throws(Failure) {
    let names = names.map(\.plain).filter { !$0.isEmpty }
    let key = (id ?? names.first.map { "own:" + $0.folded })?.plain ?? ""
    try self.init(
      [key, kind.rawValue, names.joined(separator: "|"), gloss?.plain ?? "", country?.plain ?? ""]
        .joined(separator: "\t"), to: .actors)
  }

  /// A place.
  public init(
    place name: String, kind: Place.Kind, gloss: String? = nil, country: String? = nil
  ) throws(Failure) {
    let columns = [name.plain, name.plain, kind.rawValue, gloss?.plain ?? "", country?.plain ?? ""]
    try self.init(columns.joined(separator: "\t"), to: .places)
  }

  /// A cue that its source follows: على ذمة.
  public init(cue phrase: String, stance: Stance = .say) throws(Failure) {
    try self.init([phrase.plain, "noun", stance.rawValue].joined(separator: "\t"), to: .cues)
  }
}

extension LexiconAddition.Table {
  private typealias Column = (name: String, isNeeded: Bool, values: [String])

  private var columns: [Column] {
    let stances = Stance.allCases.map(\.rawValue)
    return switch self {
    case .actors:
      [
        ("id", true, []), ("kind", true, Actor.Kind.allCases.map(\.rawValue)), ("forms", true, []),
        ("gloss", false, []), ("country", false, []), ("surnames", false, []),
        ("flags", false, ["weak", LexiconAddition.given]),
      ]
    case .places:
      [
        ("key", true, []), ("name", true, []), ("kind", true, Place.Kind.allCases.map(\.rawValue)),
        ("gloss", false, []), ("country", false, []), ("latitude", false, []),
        ("longitude", false, []), ("population", false, []),
        ("strength", false, ["strong", "weak", LexiconAddition.given]),
      ]
    case .cues:
      [
        ("phrase", true, []), ("frame", true, ["noun", "verb", "own"]), ("stance", true, stances),
        ("gloss", false, []),
      ]
    case .nouncues:
      [("noun", true, []), ("links", true, []), ("stance", true, stances), ("gloss", false, [])]
    case .verbs:
      [
        ("perfect", true, []), ("imperfect", true, []), ("masdar", false, []),
        ("stance", true, stances), ("frames", true, []), ("scope", true, []),
      ]
    }
  }

  /// All columns of a row, each with a value that it may have. What is not called weak counts
  /// whatever stands around it.
  fileprivate func complete(_ row: [String]) throws(LexiconAddition.Failure) -> [String] {
    guard row.count <= columns.count else { throw .columns(row.count, of: columns.count) }
    var row = row + Array(repeating: "", count: columns.count - row.count)
    for (column, value) in zip(columns, row) {
      if value.folded.isEmpty, column.isNeeded { throw .missing(column.name) }
      if !value.isEmpty, !column.values.isEmpty, !column.values.contains(value) {
        throw .unknown(value, column: column.name, allowed: column.values)
      }
    }
    if self == .places {
      row[0] = row[0].split(separator: " ").map(\.folded).joined(separator: " ")
    }
    if self == .actors || self == .places, row[row.count - 1] != "weak" {
      row[row.count - 1] = LexiconAddition.given
    }
    return row
  }
}

extension LexiconAddition {
  /// The flag of a name that a person has given.
  static let given = "given"
}

extension String {
  /// The text as it may stand in a column: on one line, without what separates columns and entries.
  fileprivate var plain: String {
    split { $0.isWhitespace || $0 == "|" || $0 == "#" }.joined(separator: " ")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let end = lastIndex { !$0.isWhitespace }.map(index(after:)) ?? startIndex
    return self[..<end].drop(while: \.isWhitespace)
  }
}
