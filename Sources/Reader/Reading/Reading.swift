internal import ArabicText
internal import Claims
internal import Layout
internal import Screen

/// An open article and where the reader is in it.
struct Reading: Hashable, Sendable {
  /// The analysis as it was found.
  let found: Analysis
  /// What a person has corrected, the last last.
  var corrections: [ClaimCorrection]
  /// The analysis as it is shown.
  var analysis: Analysis
  var index: AnalysisIndex
  var panes: Panes
  var setting: LayoutSetting
  var layout: ArticleLayout
  /// The rows that are shown, from the first of the article to the last.
  var rows: [Row] = []
  /// The mentions on those rows in the order in which the eye meets them.
  var visualOrder: [Int] = []

  /// The row at the upper edge of the body.
  var top = 0
  /// The text at the upper edge, which stays there when rows are broken anew.
  var anchor = TextOffset(utf8: 0)
  var focus: Focus?
  /// The claim whose parts are highlighted, by its index.
  var claim: Int?
  var jumps = Jumps()
  var filter: Filter?
  var search: Search?
  /// Whether attributed text is dimmed, so that what nobody vouches for stands out.
  var showsUnattributed = false
  /// The stretches that stay bright; nil while nothing is dimmed.
  var bright: [TextSpan]?
  /// The text as the search sees it, made when first searched.
  var foldedText: FoldedText?
  var panel = PanelSelection()
  /// The words that shall be added to the lexicon.
  var marked: TextSpan?
  /// Where words stand that have just been added.
  var added: TextOffset?
  /// The cards that are open, each over the one before.
  var cards: [Card] = []

  init(
    _ analysis: Analysis, corrections: [ClaimCorrection] = [], panes: Panes,
    settings: TextSettings = TextSettings()
  ) {
    found = analysis
    self.corrections = corrections
    let analysis = corrections.isEmpty ? analysis : analysis.corrected(by: corrections)
    self.analysis = analysis
    index = AnalysisIndex(analysis)
    self.panes = panes
    setting = LayoutSetting(width: panes.measure, settings: settings)
    layout = ArticleLayout(analysis.article, setting)
    showRows()
    focusFirst()
  }

  var article: Article { analysis.article }

  /// Breaks the rows anew for another screen or other settings; the text at the upper edge stays.
  mutating func layOut(in panes: Panes, settings: TextSettings) {
    let isFocusShown = isFocusShown
    self.panes = panes
    setting.follow(settings, width: panes.measure)
    layOut(keepingFocus: isFocusShown)
  }

  /// Breaks the rows anew if the setting has changed; a focus that was shown stays so.
  mutating func layOut() { layOut(keepingFocus: isFocusShown) }

  private mutating func layOut(keepingFocus keepsFocus: Bool) {
    if layout.setting != setting {
      layout = ArticleLayout(article, setting)
      showRows()
    }
    scroll(to: anchor)
    if keepsFocus { showFocus() } else { keepFocusVisible(scrollingDown: true) }
  }

  /// Takes the rows that the filter leaves, and puts the anchor's row at the upper edge.
  mutating func showRows() {
    let bright = bright ?? []
    let hides = filter?.hides == true
    rows = layout.rows { passage in
      !hides || bright.overlaps(passage.span)
    }
    visualOrder = namesInVisualOrder()
    scroll(to: anchor)
  }

  /// Mentions row by row, on each row from where its lines begin to where they end, so that Left
  /// and Right move as they say whatever the direction of a name.
  private func namesInVisualOrder() -> [Int] {
    rows.flatMap { row -> [Int] in
      guard let line = row.line else { return [] }
      let names = index.mentions.beginning(in: row.span).map { number in
        (number, line.column(of: analysis.mentions[number].span.lowerBound))
      }
      let isAscending = line.beginsAtFirstCell
      return names.enumerated().sorted { a, b in
        let columns = (a.element.1, b.element.1)
        if columns.0 == columns.1 { return a.offset < b.offset }
        return (columns.0 < columns.1) == isAscending
      }.map(\.element.0)
    }
  }
}

extension VisualLine {
  /// The cell that shows the text at an offset, counted from the left; the last one where none
  /// does.
  func column(of offset: TextOffset) -> Int {
    cells.firstIndex { $0.span.contains(offset) } ?? cells.count
  }
}
