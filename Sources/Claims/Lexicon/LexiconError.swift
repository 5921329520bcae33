/// A row of the lexicon that cannot be read.
struct LexiconError: Error, Hashable, CustomStringConvertible {
  /// The table, without `.tsv`.
  let table: String
  /// The line in its file, from 1.
  let line: Int
  /// What is wrong there.
  let reason: String

  /// `countries.tsv:17: 3 columns expected, found 2`.
  var description: String {
    "\(table).tsv:\(line): \(reason)"
  }
}
