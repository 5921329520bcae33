internal import Export
internal import Glibc
internal import Reader

/// Prints what a query of the library gives, as it comes: a table for people, an array of JSON, or
/// CSV.
struct ListingWriter {
  /// How it is printed.
  enum Form {
    case table, json, csv
  }

  private let form: Form
  private var table: ListingTable
  private var isEmpty = true
  private var pending = ""

  /// A printer of a form; the headings are those of the table.
  init(_ form: Form, headings: [Words], language: Language) {
    self.form = form
    table = ListingTable(
      headings: headings.map { $0[language] }, width: Output.isTerminal ? Output.width : nil)
  }

  /// Prints one thing: all that is known of it as a record, or what a table shows of it.
  mutating func write(_ record: @autoclosure () -> Record, cells: @autoclosure () -> [String]) {
    switch form {
    case .table:
      if let rows = table.add(cells()) { send(rows) }
    case .json: send((isEmpty ? "[\n" : ",\n") + record().jsonLine)
    case .csv:
      let record = record()
      send((isEmpty ? record.csvHeader + "\n" : "") + record.csvRow + "\n")
    }
    isEmpty = false
  }

  /// Prints what ends the listing, and says so where a table would be empty.
  mutating func finish(saying language: Language) {
    switch form {
    case .table: send(table.rest())
    case .json: send(isEmpty ? "[]\n" : "\n]\n")
    case .csv: break
    }
    Output.write(pending)
    pending = ""
    if isEmpty, form == .table { Output.say("isnad: \(Message.nothingFound.words[language])") }
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
