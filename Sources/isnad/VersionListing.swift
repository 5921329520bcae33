internal import ArgumentParser
internal import Claims
internal import Reader

/// What `--version` says: the program's version, and those of what it knows.
enum VersionListing {
  /// The lines in a language.
  static func text(_ language: Language) -> String {
    let (lexicon, weights) = (DataVersion.lexicon, DataVersion.tagger)
    let words = Words(
      """
      isnad \(Isnad.configuration.version)
      المعجم: عدد الجداول \(lexicon.tables)، عدد الصفوف \(lexicon.rows)، البصمة \(lexicon.hash)
      أوزان التعرف على الأسماء: البصمة \(weights)
      """,
      """
      isnad \(Isnad.configuration.version)
      lexicon: \(lexicon.tables) tables, \(lexicon.rows) rows, hash \(lexicon.hash)
      tagger: hash \(weights)
      """)
    return words[language] + "\n"
  }
}
