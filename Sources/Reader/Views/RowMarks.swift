internal import ArabicText
internal import Layout
internal import Screen

extension PaintedRow {
  /// Puts marks into the blanks before and behind the stretches: a blank is there already, so no
  /// text moves. Where two want one blank, the parts of a claim have it before names, and what opens
  /// before what closes.
  mutating func add(_ layers: [RowPainter.Layer], span: TextSpan, theme: Theme) {
    let order = cells.indices.sorted {
      line.cells[$0].span.lowerBound < line.cells[$1].span.lowerBound
    }
    for layer in layers where !layer.isPair { open(layer, in: span, theme, order) }
    for layer in layers where layer.isPair && ends(layer.span, in: span) {
      guard let marks = Marks(layer.role) else { continue }
      let last = order.lastIndex { line.cells[$0].span.lowerBound < layer.span.upperBound }
      put(marks, theme[layer.role], nextTo: last, outwards: 1, order)
    }
    for layer in layers where layer.isPair { open(layer, in: span, theme, order) }
  }

  private mutating func open(
    _ layer: RowPainter.Layer, in row: TextSpan, _ theme: Theme, _ order: [Int]
  ) {
    guard row.contains(layer.span.lowerBound), let marks = Marks(layer.role) else { return }
    let first = order.firstIndex { line.cells[$0].span.upperBound > layer.span.lowerBound }
    put(marks, theme[layer.role], nextTo: first, outwards: -1, order)
  }

  private func ends(_ layer: TextSpan, in row: TextSpan) -> Bool {
    row.contains(layer.upperBound) || layer.upperBound == row.upperBound
  }

  /// Puts a mark into the next blank outwards of the stretch's first or last cell, or outside the
  /// row; its form is the one for the side on which that blank is seen.
  private mutating func put(
    _ marks: Marks, _ style: Style, nextTo place: Int?, outwards step: Int, _ order: [Int]
  ) {
    guard let place else { return }
    var next = place + step
    while order.indices.contains(next), line.cells[order[next]].glyph != " " { next += step }
    if order.indices.contains(next) {
      let isLeft = order[next] < order[place]
      cells[order[next]] = Paint(glyph: isLeft ? marks.left : marks.right, style: style)
    } else if (step < 0) == line.beginsAtFirstCell {
      leftMark = Paint(glyph: marks.left, style: style)
    } else {
      rightMark = Paint(glyph: marks.right, style: style)
    }
  }
}

extension RowPainter.Layer {
  /// Whether both ends are marked.
  fileprivate var isPair: Bool { Marks(role)?.isPair == true }
}
