import ArabicText
import Testing

@testable import Layout

/// What holds for any text at any width.
@Suite struct LayoutLawTests {
  @Test(arguments: LawTexts.all)
  func noRowIsWiderThanAsked(text: String) {
    expect(text) { width, _, lines in lines.allSatisfy { $0.width <= width } }
  }

  @Test(arguments: LawTexts.all)
  func rowsTileTheText(text: String) {
    expect(text) { _, _, lines in
      lines.first?.span.lowerBound == text.span.lowerBound
        && lines.last?.span.upperBound == text.span.upperBound
        && zip(lines, lines.dropFirst()).allSatisfy { $0.span.upperBound == $1.span.lowerBound }
    }
  }

  @Test(arguments: LawTexts.all)
  func everyVisibleScalarIsShownOnceInTheOrderOfTheText(text: String) {
    expect(text) { width, options, lines in
      lines.flatMap(\.logicalScalars)
        == text.visibleScalars(width: width, joinsLamAlef: options.joinsLamAlef)
    }
  }

  @Test(arguments: LawTexts.all)
  func everyCellShowsTextOfItsRow(text: String) {
    expect(text) { _, _, lines in
      lines.allSatisfy { line in
        line.cells.allSatisfy { line.span.covers($0.span) && !$0.span.isEmpty }
      }
    }
  }

  @Test(arguments: LawTexts.all)
  func noGlyphHoldsAControlOrMoreThanACellTakes(text: String) {
    expect(text) { _, _, lines in
      lines.flatMap(\.cells).map { Array($0.glyph.unicodeScalars) }.allSatisfy { scalars in
        (1...5).contains(scalars.count) && scalars.allSatisfy { !$0.isDangerous }
          && scalars.first?.appearance != .mark
          && scalars.dropFirst().allSatisfy { $0.appearance == .mark }
      }
    }
  }

  @Test(arguments: LawTexts.all)
  func aWordIsTornOnlyWhereItIsWiderThanARow(text: String) {
    expect(text) { width, options, lines in
      lines.dropLast().allSatisfy { line in
        let word = text.word(around: line.span.upperBound)
        return word.isEmpty
          || ParagraphLayout(word[...], width: 1000, options: options).lines[0].width > width
      }
    }
  }

  @Test(arguments: LawTexts.all)
  func hidingHarakatHidesNothingElse(text: String) {
    expect(text) { width, options, lines in
      var options = options
      options.showsHarakat = false
      let hidden = ParagraphLayout(text[...], width: width, options: options).lines
      return hidden.map(\.cells) == lines.map { $0.cells.compactMap(\.withoutHarakat) }
        || text.hasPrefix("\u{64E}")
    }
  }

  @Test(arguments: LawTexts.all)
  func aStretchOfAStringIsLaidOutAsIfAlone(text: String) {
    let before = "قبل\n"
    let base = before + text + "\nبعد"
    let start = before.utf8.count
    let slice = base[TextSpan(utf8: start..<start + text.utf8.count)]
    expect(text) { width, options, lines in
      ParagraphLayout(slice, width: width, options: options).lines.map { $0.moved(by: -start) }
        == lines
    }
  }

  /// Expects a law to hold at every width with additions and ligatures on and off; names the
  /// widths at which it does not.
  private func expect(
    _ text: String, law: (Int, ParagraphLayout.Options, [VisualLine]) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let all: [ParagraphLayout.Options] = [
      .init(), .init(isolatesTokens: false, joinsLamAlef: false), .init(direction: .leftToRight),
    ]
    for options in all {
      let widths = ((1...40) + [79, 80, 200, 1000]).filter { width in
        !law(width, options, ParagraphLayout(text[...], width: width, options: options).lines)
      }
      #expect(widths.isEmpty, "\(options)", sourceLocation: sourceLocation)
    }
  }
}

extension VisualLine {
  /// What the row shows, letters without their forms, in the order of the text.
  fileprivate var logicalScalars: [Unicode.Scalar] {
    cells.sorted { $0.span.lowerBound < $1.span.lowerBound }.flatMap { cell in
      cell.glyph.unicodeScalars.flatMap { $0.spelledOut ?? [$0] }.lettersFirst
    }.filter { !$0.properties.isWhitespace }.map(\.unmirrored)
  }

  fileprivate func moved(by offset: Int) -> VisualLine {
    VisualLine(
      cells: cells.map {
        VisualCell(glyph: $0.glyph, width: $0.width, span: $0.span.moved(by: offset))
      }, direction: direction, span: span.moved(by: offset))
  }
}

extension VisualCell {
  /// The cell without harakat.
  fileprivate var withoutHarakat: VisualCell? {
    var glyph = ""
    glyph.unicodeScalars.append(contentsOf: self.glyph.unicodeScalars.filter { !$0.isHaraka })
    return VisualCell(glyph: glyph, width: width, span: span)
  }
}

extension TextSpan {
  fileprivate func moved(by offset: Int) -> TextSpan {
    TextSpan(utf8: utf8.lowerBound + offset..<utf8.upperBound + offset)
  }
}

extension String {
  /// What a reader must see: all but white space and what shows nothing.
  fileprivate func visibleScalars(width: Int, joinsLamAlef: Bool) -> [Unicode.Scalar] {
    var groups: [[Unicode.Scalar]] = []
    for scalar in unicodeScalars.flatMap({ $0.spelledOut ?? [$0] }) {
      guard !scalar.properties.isWhitespace, !scalar.showsNothing else { continue }
      let shown = scalar.isDangerous || scalar.isWide && width < 2 ? "\u{FFFD}" : scalar
      let isLamAlef =
        joinsLamAlef && shown.isAlef && groups.last?.first == "ل"
        && groups.last?.contains(where: \.isAlef) == false
      if shown.appearance == .mark || isLamAlef, !groups.isEmpty {
        groups[groups.count - 1].append(shown)
      } else {
        groups.append([shown])
      }
    }
    return groups.flatMap(\.lettersFirst).map(\.unmirrored)
  }
}

extension String {
  /// The word that a place tears, nothing where white space stands before the place.
  fileprivate func word(around place: TextOffset) -> String {
    let index = utf8.index(startIndex, offsetBy: place.utf8)
    let head = unicodeScalars[..<index].reversed().prefix { !$0.partsWords }
    let tail = unicodeScalars[index...].prefix { !$0.partsWords }
    var word = ""
    guard head.contains(where: { !$0.showsNothing }) else { return word }
    word.unicodeScalars.append(contentsOf: head.reversed() + tail)
    return word
  }
}

extension Sequence<Unicode.Scalar> {
  /// Letters, then the marks on them: in a lam-alef the lam's marks follow the alef.
  fileprivate var lettersFirst: [Unicode.Scalar] {
    filter { $0.appearance != .mark } + filter { $0.appearance == .mark }
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might obey this instead of showing it, or cannot show it.
  fileprivate var isDangerous: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }

  /// Format characters and variation selectors.
  fileprivate var showsNothing: Bool {
    properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
  }

  /// White space at which a row may end.
  fileprivate var partsWords: Bool { properties.isWhitespace && !isNoBreakSpace }

  fileprivate var isAlef: Bool { "اأإآ".unicodeScalars.contains(self) }

  /// Opening brackets for closing ones: those of right-to-left text are shown mirrored.
  fileprivate var unmirrored: Unicode.Scalar {
    switch self {
    case ")": "("
    case "]": "["
    default: self
    }
  }
}
