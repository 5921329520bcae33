internal import ArabicText
internal import Claims
internal import Layout
internal import Screen

/// A glyph and its look.
struct Paint: Hashable, Sendable {
  var glyph: String
  var style: Style
}

/// A row of the article as it is drawn: its cells, and the marks that stand outside its ends.
struct PaintedRow: Hashable, Sendable {
  let line: VisualLine
  var cells: [Paint]
  var leftMark: Paint?
  var rightMark: Paint?
}

/// Decides how the cells of a row look: by which stretches of text their own overlap, and by
/// nothing else, so that what bidi scatters is highlighted all the same.
struct RowPainter {
  /// A stretch of text that has a role.
  struct Layer: Hashable, Sendable {
    let span: TextSpan
    let role: Role
  }

  private let theme: Theme
  private let reading: Reading
  /// The selected claim's parts, lowest first.
  private let claimLayers: [Layer]

  init(_ theme: Theme, _ reading: Reading) {
    self.theme = theme
    self.reading = reading
    claimLayers = reading.selectedClaim?.layers ?? []
  }

  func paint(_ row: Row, _ line: VisualLine) -> PaintedRow {
    let layers = layers(on: row.span)
    let base = theme[row.kind.role]
    let cells = line.cells.map { cell in
      let style = style(cell.span, base: base, layers: layers)
      return Paint(glyph: cell.glyph, style: isControl(cell) ? theme[.control].over(style) : style)
    }
    var painted = PaintedRow(line: line, cells: cells)
    let marked = layers.filter { Marks($0.role) != nil && isBright($0.span) }
    if !marked.isEmpty { painted.add(marked, span: row.span, theme: theme) }
    return painted
  }

  /// What overlaps a row, lowest first: names, the selected claim, search hits, the focus.
  private func layers(on span: TextSpan) -> [Layer] {
    let names = reading.index.mentions.overlapping(span).map { number in
      let mention = reading.analysis.mentions[number]
      return Layer(span: mention.span, role: mention.actor == nil ? .place : .actor)
    }
    let above = claimLayers + hitLayers(on: span) + focusLayers
    return names + above.filter { $0.span.overlaps(span) }
  }

  private func hitLayers(on span: TextSpan) -> [Layer] {
    guard let search = reading.search else { return [] }
    let first = search.hits.partitionPoint { $0.upperBound <= span.lowerBound }
    return search.hits[first...].enumerated().prefix { $1.lowerBound < span.upperBound }.map {
      Layer(span: $1, role: first + $0 == search.current ? .currentHit : .hit)
    }
  }

  private var focusLayers: [Layer] {
    if let marked = reading.marked { return [Layer(span: marked, role: .focus)] }
    if let mention = reading.focusedMention { return [Layer(span: mention.span, role: .focus)] }
    return (reading.focusedClaim?.cues ?? []).map { Layer(span: $0, role: .focus) }
  }

  private func style(_ span: TextSpan, base: Style, layers: [Layer]) -> Style {
    let isBright = isBright(span)
    var style = isBright ? base : theme[.dimmed]
    for layer in layers where layer.span.overlaps(span) {
      switch layer.role {
      case .hit, .currentHit, .focus: style = theme[layer.role].over(style)
      case _ where !isBright: continue
      case .source, .cue: style = theme[layer.role].over(base)
      default: style = theme[layer.role].over(style)
      }
    }
    return style
  }

  /// Whether a cell's arrow stands for a direction control, and is not an arrow of the text.
  private func isControl(_ cell: VisualCell) -> Bool {
    guard reading.setting.showsControls,
      let scalar = reading.article.text[cell.span].unicodeScalars.first
    else { return false }
    return scalar.controlArrow.map { cell.glyph.unicodeScalars.first == $0 } ?? false
  }

  private func isBright(_ span: TextSpan) -> Bool {
    reading.bright?.overlaps(span) ?? true
  }
}

extension Claim {
  /// The claim's parts with their roles, the ones that show over the others last.
  fileprivate var layers: [RowPainter.Layer] {
    let sources = [source] + via
    let named = sources.compactMap { $0.span ?? $0.antecedent }
    return content.map { .init(span: $0, role: .content) }
      + named.map { .init(span: $0, role: .source) } + cues.map { .init(span: $0, role: .cue) }
  }
}

extension Block.Kind {
  /// How the block's rows look before anything is highlighted.
  fileprivate var role: Role {
    switch self {
    case .headline: .headline
    case .subheading: .subheading
    case .furniture, .byline: .furniture
    case .paragraph, .dateline: .text
    }
  }
}
