internal import ArabicText

extension VisualLine {
  /// A label: `text` in one row of at most `width` cells, ending in … where it is too long.
  ///
  /// Each string of the interface is laid out as a paragraph of its own, so that no control in it
  /// (a title with an override) can turn its neighbours about.
  public init(
    label text: Substring, width: Int, options: ParagraphLayout.Options = .init()
  ) {
    let paragraph = LogicalParagraph(text, width: max(1, width), options: options)
    let all = paragraph.line(paragraph.cells.indices)
    self = all.width <= width ? all : paragraph.cut(to: width)
  }

  /// A label of a whole string.
  public init(label text: String, width: Int, options: ParagraphLayout.Options = .init()) {
    self.init(label: text[...], width: width, options: options)
  }
}

extension LogicalParagraph {
  /// As much of the beginning as fits beside the ellipsis, which stands for all the rest. Letters
  /// keep the forms that they have in the whole text: an open join shows that the word goes on.
  fileprivate func cut(to width: Int) -> VisualLine {
    guard width > 0 else {
      return VisualLine(cells: [], direction: direction, span: span, isLogical: isLogical)
    }
    var used = 1
    let fitting = cells.prefix { cell in
      used += cell.width
      return used <= width
    }
    let kept = line(fitting.indices)
    let rest = TextSpan(utf8: kept.span.upperBound.utf8..<span.upperBound.utf8)
    let ellipsis = [VisualCell(glyph: "…", width: 1, span: rest)]
    return VisualLine(
      cells: kept.beginsAtFirstCell ? kept.cells + ellipsis : ellipsis + kept.cells,
      direction: direction, span: span, isLogical: isLogical)
  }
}
