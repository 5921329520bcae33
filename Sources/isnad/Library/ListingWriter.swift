internal import Export
internal import Glibc
internal import Reader

/// Prints what a query of the library gives, as it comes: a table for people, an array of JSON, or
/// CSV.
struct ListingWriter<Row> {
  private let form: ListingForm
  private let columns: Columns<Row>
  private let cells: (Row) -> [String]
  private let language: Language
  private var table: ListingTable
  private var count = 0
  private var pending = ""

  /// A printer of a form: of the columns, or of a table with headings and a row's cells under them.
  init(
    _ form: ListingForm, _ columns: Columns<Row>, headings: [Words], language: Language,
    cells: @escaping (Row) -> [String]
  ) {
    self.form = form
    self.columns = columns
    self.cells = cells
    self.language = language
    table = ListingTable(
      headings: headings.map { $0[language] }, width: Output.isTerminal ? Output.width : nil)
    if form == .csv { pending = columns.csvHeader + "\n" }
  }

  /// Prints one thing.
  mutating func write(_ row: Row) {
    switch form {
    case .table:
      if let rows = table.add(cells(row)) { send(rows) }
    case .json: send((count == 0 ? "[\n" : ",\n") + columns.record(of: row).jsonLine)
    case .csv: send(columns.record(of: row).csvRow + "\n")
    }
    count += 1
  }

  /// Prints what ends the listing. Where a table would be empty, or there are more things in all
  /// than it shows, a person is told so.
  mutating func finish(of total: Int? = nil) {
    switch form {
    case .table: send(table.rest())
    case .json: send(count == 0 ? "[]\n" : "\n]\n")
    case .csv: break
    }
    Output.write(pending)
    pending = ""
    guard form == .table else { return }
    if count == 0 { Output.say("isnad: \(Message.nothingFound.words[language])") }
    guard let total, total > count else { return }
    Output.say("isnad: \(Message.moreRows.words.filled(with: total - count)[language])")
  }

  /// Writes in larger pieces: a call of the system for each row takes longer than the row.
  private mutating func send(_ text: String) {
    pending += text
    guard pending.utf8.count > 1 << 15 else { return }
    Output.write(pending)
    pending = ""
  }
}

extension Output {
  /// The columns of the terminal behind standard output; 80 where it does not say.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
