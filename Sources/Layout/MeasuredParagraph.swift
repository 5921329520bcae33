public import ArabicText

/// A paragraph whose cells are known, ready to be broken into rows of any width.
///
/// What is dear (levels, joining, cells) is reckoned once; rows of another width, and the visual
/// order of the few rows that are seen, are cheap (UAX #9 separates them so: 3.4 follows on line
/// breaking).
public struct MeasuredParagraph: Hashable, Sendable {
  /// A row to be.
  public struct Row: Hashable, Sendable {
    /// Its cells in logical order.
    let cells: Range<Int>
    /// The stretch of text on it, white space at its end included, though it has no cell.
    public let span: TextSpan
  }

  private let paragraph: LogicalParagraph

  /// The direction that it starts from (UAX #9, P2 and P3).
  public var direction: Direction { paragraph.direction }

  /// Measures `text`, one paragraph of a longer string; spans count in the string that `text` was
  /// cut from. Line ends and tabs in it are spaces. A paragraph for rows of a single cell
  /// (`isOneCellWide`) has a replacement for each character that takes two.
  public init(
    _ text: Substring, isOneCellWide: Bool = false,
    options: ParagraphLayout.Options = ParagraphLayout.Options()
  ) {
    paragraph = LogicalParagraph(text, width: isOneCellWide ? 1 : 2, options: options)
  }

  /// Its rows from the top, none wider than `width` cells, at least one; their spans tile the text.
  public func rows(width: Int) -> [Row] {
    LineBreaks(paragraph.cells, width: max(1, width)).rows.map {
      Row(cells: $0, span: paragraph.source(of: $0))
    }
  }

  /// A row in visual order.
  public func line(_ row: Row) -> VisualLine { paragraph.line(row.cells) }
}
