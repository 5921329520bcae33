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

  /// Opens an article; laid out as another reading of the very same text, where there is one.
  init(
    _ analysis: Analysis, corrections: [ClaimCorrection] = [], panes: Panes,
    settings: TextSettings = TextSettings(), like former: Reading? = nil
  ) {
    found = analysis
    self.corrections = corrections
    let analysis = corrections.isEmpty ? analysis : analysis.corrected(by: corrections)
    self.analysis = analysis
    index = AnalysisIndex(analysis)
    self.panes = panes
    setting = LayoutSetting(width: panes.measure, settings: settings)
    if let former, former.article == analysis.article {
      (setting, layout) = (former.setting, former.layout)
    } else {
      layout = ArticleLayout(analysis.article, setting)
    }
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
      layout.follow(setting, of: article)
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
    scroll(to: anchor)
  }

  /// The mentions that begin on a row, from where its line begins to where it ends, so that Left
  /// and Right move as they say whatever the direction of a name.
  func names(onRow row: Int) -> [Int] {
    let row = rows[row]
    let names = index.mentions.beginning(in: row.span)
    guard names.count > 1, let line = layout.line(of: row) else { return names }
    let columns = names.map { line.column(of: analysis.mentions[$0].span.lowerBound) }
    let order = names.indices.sorted { a, b in
      if columns[a] == columns[b] { return a < b }
      return (columns[a] < columns[b]) == line.beginsAtFirstCell
    }
    return order.map { names[$0] }
  }
}

extension VisualLine {
  /// The cell that shows the text at an offset, counted from the left; the last one where none
  /// does.
  func column(of offset: TextOffset) -> Int {
    cells.firstIndex { $0.span.contains(offset) } ?? cells.count
  }
}
