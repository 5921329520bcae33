internal import ArabicText
internal import Claims
internal import Layout
internal import Screen

/// The numbers of the claims, in the margin beside the rows where they start.
struct MarginNumbers {
  private let theme: Theme
  private let digits: Digits
  private let reading: Reading
  private let columns: Range<Int>
  private let direction: Direction

  init(_ theme: Theme, _ reading: Reading, digits: Digits, panes: Panes) {
    self.theme = theme
    self.digits = digits
    self.reading = reading
    direction = reading.layout.direction
    columns = panes.marginColumns(direction)
  }

  /// Writes the numbers of the claims that start on a row; where they do not all fit, the
  /// highlighted one or the first, and a + for the others.
  func draw(_ row: Row, y: Int, into frame: inout Frame) {
    let starting = reading.index.claims.beginning(in: row.span)
    guard let first = starting.first, !columns.isEmpty else { return }
    var pen = RowPen(columns, row: y, direction: direction)
    let width = width(of: starting)
    if width <= columns.count {
      pen.skip(columns.count - width - (width < columns.count ? 1 : 0))
      for number in starting {
        if number != first { pen.write(digits.separator, theme[.detail], into: &frame) }
        write(number, with: &pen, into: &frame)
      }
    } else {
      write(starting.first { $0 == reading.claim } ?? first, with: &pen, into: &frame)
      pen.write("+", theme[.detail], into: &frame)
    }
  }

  private func width(of numbers: [Int]) -> Int {
    numbers.reduce(numbers.count - 1) { $0 + label($1).count }
  }

  private func label(_ number: Int) -> String {
    digits.written(String(reading.analysis.claims[number].id))
  }

  private func write(_ number: Int, with pen: inout RowPen, into frame: inout Frame) {
    pen.write(label(number), style(of: number), into: &frame)
  }

  private func style(of number: Int) -> Style {
    if number == reading.claim { return theme[.selectedMargin] }
    if let bright = reading.bright, !bright.overlaps(reading.analysis.claims[number].head) {
      return theme[.dimmed]
    }
    return theme[.margin]
  }
}
