internal import LexiconData

extension Actor {
  /// Every name that the lexicon has for a key, the one to show first; none for a key that it does
  /// not hold.
  ///
  /// A state acts under its capital's name too (حذرت واشنطن), a person under the surname.
  public static func knownNames(of key: ID) -> [String] { knownNames[key] ?? [] }

  private static let knownNames: [ID: [String]] = {
    var names: [ID: [String]] = [:]
    for row in Table(.actors).rows {
      names[String(row[0]), default: []] += (row[2].entries + row[5].entries).map(String.init)
    }
    for row in Table(.countries).rows {
      names[String(row[1]), default: []] += (row[2].entries + row[4].entries).map(String.init)
    }
    return names
  }()
}

extension Place {
  /// Every name of the country under a key, the one to show first; none for a key of another
  /// place. Its capital is a place of its own.
  public static func knownNames(ofCountry key: ID) -> [String] { knownCountries[key] ?? [] }

  private static let knownCountries: [ID: [String]] = Dictionary(
    Table(.countries).rows.map { (String($0[1]), $0[2].entries.map(String.init)) }
  ) { first, _ in first }
}
