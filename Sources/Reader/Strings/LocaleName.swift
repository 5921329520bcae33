/// What the environment calls a locale, as POSIX writes it: `ar_EG.UTF-8`.
struct LocaleName {
  /// The language's code (ISO 639), in small letters.
  let language: String
  /// The territory's code (ISO 3166-1), in capitals; empty without one.
  let territory: String

  /// The locale of a category, as the first of some variables that is set says (POSIX: LC_ALL, the
  /// category's own, LANG).
  init(_ names: [String], in environment: [String: String]) {
    let name = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let parts = name.prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    language = parts.first?.lowercased() ?? ""
    territory = parts.dropFirst().first?.uppercased() ?? ""
  }
}
