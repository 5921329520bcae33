internal import ArabicText

/// A paragraph in cells of logical order, before it is broken into rows.
struct LogicalParagraph: Hashable, Sendable {
  /// The cells in logical order.
  private(set) var cells: [LogicalCell] = []
  /// The direction that it starts from.
  var direction: Direction { bidi.direction }

  /// The bytes of the source that it shows.
  let span: TextSpan
  /// What is laid out.
  let text: SpelledText
  /// The levels of what is laid out.
  let bidi: BidiParagraph
  /// Whether its rows stay in logical order.
  let isLogical: Bool

  /// Spells, levels, shapes and gathers `text` in cells, none wider than `width`.
  init(_ text: Substring, width: Int, options: ParagraphLayout.Options) {
    var spelled = SpelledText(text)
    let direction =
      options.direction ?? Direction(firstStrongOf: spelled.scalars) ?? options.fallback
    if options.isolatesTokens { spelled.isolate(Token.all(in: spelled.scalars)) }
    span = text.span
    self.text = spelled
    bidi = BidiParagraph(spelled.scalars, direction: direction)
    isLogical = options.isLogical
    let forms =
      isLogical
      ? spelled.scalars
      : Shaping(spelled.scalars, in: bidi, joinsLamAlef: options.joinsLamAlef).forms
    gather(forms, width: width, options: options)
  }

  private mutating func gather(_ forms: [UInt32], width: Int, options: ParagraphLayout.Options) {
    cells.reserveCapacity(forms.count)
    for (index, form) in forms.enumerated() {
      guard let form = Unicode.Scalar(form) else {
        extendLastCell(over: index)
        continue
      }
      switch form.appearance {
      case .nothing where options.showsControls && !text.sources[index].isEmpty:
        if let arrow = form.controlArrow { add(arrow, 1, at: index) }
      case .nothing: break
      case .mark where form.isHaraka && !options.showsHarakat: extendLastCell(over: index)
      case .mark: hang(form, at: index)
      case .space(let wide) where wide == 2 && width > 1: add(form, 2, at: index, isBreak: true)
      case .space: add(" ", 1, at: index, isBreak: !form.isNoBreakSpace)
      case .character(let wide) where wide <= width: add(form, wide, at: index)
      case .character, .unprintable: add("\u{FFFD}", 1, at: index)
      }
    }
  }

  private mutating func add(
    _ glyph: Unicode.Scalar, _ width: Int, at index: Int, isBreak: Bool = false
  ) {
    cells.append(
      LogicalCell(
        glyph, width: width, scalar: index, source: text.sources[index], isBreak: isBreak))
  }

  /// Hangs a mark on the cell before it, or on a blank of its own behind white space.
  private mutating func hang(_ mark: Unicode.Scalar, at index: Int) {
    if cells.last?.isBreak ?? true { add(" ", 1, at: index) }
    cells[cells.count - 1].hang(mark, from: text.sources[index])
  }

  private mutating func extendLastCell(over index: Int) {
    guard !cells.isEmpty else { return }
    cells[cells.count - 1].take(text.sources[index])
  }
}
