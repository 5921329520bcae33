internal import ArabicText
internal import Layout

/// Rows of cells under headings, in columns as wide as they need.
///
/// In a terminal every row has one line of it, and every cell is isolated (UAX #9, FSI and PDI), so
/// that one which orders Arabic itself keeps the columns apart. In a pipe nothing is cut and no
/// control is added: the text stays in logical order.
struct ListingTable {
  private let headings: [String]
  /// The columns of the terminal; nil in a pipe.
  private let width: Int?
  private var rows: [[String]] = []
  private var hasHeading = false
  /// Columns are measured over so many rows, so that a listing may have any length.
  private static let block = 500
  private static let gap = "  "

  /// A table without rows.
  init(headings: [String], width: Int?) {
    self.headings = headings
    self.width = width
  }

  /// Adds a row; the lines that can be printed now.
  mutating func add(_ cells: [String]) -> String? {
    rows.append(cells.map(\.inACell))
    return rows.count < Self.block ? nil : rest()
  }

  /// The lines of the rows that were added since the last ones.
  mutating func rest() -> String {
    guard !rows.isEmpty else { return "" }
    if !hasHeading { rows.insert(headings, at: 0) }
    hasHeading = true
    defer { rows = [] }
    let widths = widths
    return rows.map { line($0, widths) + "\n" }.joined()
  }

  /// What each column needs; in a terminal the last takes what the others leave, and they take
  /// no more than a quarter each.
  private var widths: [Int] {
    var widths = headings.indices.map { column in rows.map { $0[column].cells }.max() ?? 0 }
    guard let width, let last = widths.indices.last else { return widths }
    for column in widths.indices.dropLast() { widths[column] = min(widths[column], width / 4) }
    let taken = widths.dropLast().reduce(0) { $0 + $1 + Self.gap.count }
    widths[last] = max(10, width - taken - 1)
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    cells.indices.map { column in
      let text = width == nil ? cells[column] : cells[column].cut(to: widths[column])
      let blank = String(repeating: " ", count: max(0, widths[column] - text.cells))
      let cell = width == nil ? text : "\u{2068}" + text + "\u{2069}"
      return column == cells.count - 1 ? cell : cell + blank
    }.joined(separator: Self.gap)
  }
}

extension String {
  /// The text on one line, without what would steer a terminal.
  fileprivate var inACell: String {
    printable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many cells of a terminal it takes; marks stand over letters.
  fileprivate var cells: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : logicalLine(Int.max / 2).width
  }

  /// As much of it as fits, an ellipsis behind it where there is more.
  fileprivate func cut(to width: Int) -> String {
    logicalLine(width).cells.map(\.glyph).joined()
  }

  private func logicalLine(_ width: Int) -> VisualLine {
    VisualLine(label: self, width: width, options: .init(isolatesTokens: false, isLogical: true))
  }
}
