public import Screen

extension Frame {
  /// Its rows as text, one a line, without the blanks at their ends.
  public var text: String { lines { $0.glyph } }

  /// Its styles as text of the same shape: a mark for each cell, a blank where there is none.
  public func marks(_ mark: (Style) -> Character?) -> String {
    lines { String(mark($0.style) ?? " ") }
  }

  private func lines(_ show: (Cell) -> String) -> String {
    (0..<size.height).map { y in
      let row = row(y).map(show)
      let end = row.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
      return row[..<end].joined()
    }.joined(separator: "\n")
  }
}
