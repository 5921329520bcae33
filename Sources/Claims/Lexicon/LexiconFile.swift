/// A table of additions as a person keeps it in a file.
public struct LexiconFile: Hashable, Sendable {
  /// A row that is none, by its line, from 1.
  public struct Problem: Error, Hashable, Sendable {
    /// The line.
    public let line: Int
    /// What is wrong.
    public let failure: LexiconAddition.Failure
  }

  /// The rows that are good.
  public private(set) var additions: [LexiconAddition] = []
  /// The others.
  public private(set) var problems: [Problem] = []

  /// Reads the lines of a table; blank ones and those that begin with `#` are none.
  public init(_ text: String, of table: LexiconAddition.Table) {
    for row in Table(name: table.rawValue, text: text.replacingReturns).rows {
      let line = row.columns.joined(separator: "\t")
      if line.allSatisfy(\.isWhitespace) { continue }
      do throws(LexiconAddition.Failure) {
        additions.append(try LexiconAddition(line, to: table))
      } catch {
        problems.append(Problem(line: row.line, failure: error))
      }
    }
  }
}

extension String {
  /// The text with the line ends of Windows made plain.
  fileprivate var replacingReturns: String {
    utf8.contains(0x0D)
      ? String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\r" })) : self
  }
}

extension Sequence<LexiconAddition> {
  /// The rows for one table, in its format.
  func rows(for table: LexiconAddition.Table) -> String {
    filter { $0.table == table }.map { $0.row + "\n" }.joined()
  }
}
