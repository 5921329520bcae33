public import Screen

extension Frame {
  /// The frame with each stretch of right-to-left letters turned back into logical order.
  ///
  /// kitty draws the neighbouring cells of one font by HarfBuzz, which turns right-to-left letters
  /// about: the turned ones come out as they were. What counts as one stretch there depends on the
  /// font: where it has Arabic, the digits and full stops beside a word belong to it. They are
  /// slanted here, which makes them another font's in any case, and so is a stretch in bold. Marks
  /// are left out: kitty displaces them.
  public var turnedForKitty: Frame {
    withoutHarakat.mapRows { cells in
      var row = KittyRow(cells)
      row.turn()
      return row.cells
    }
  }
}

/// One row being turned.
private struct KittyRow {
  var cells: [Cell]

  init(_ cells: [Cell]) { self.cells = cells }

  mutating func turn() {
    var start = 0
    while start < cells.count {
      let isLetter = cells[start].isRightToLeftLetter
      let end = cells[start...].firstIndex { $0.isRightToLeftLetter != isLetter } ?? cells.count
      if isLetter { turn(start..<end) } else { slant(start..<end) }
      start = end
    }
  }

  /// Turns letters about, each stretch of one font by itself.
  private mutating func turn(_ letters: Range<Int>) {
    var start = letters.lowerBound
    while start < letters.upperBound {
      let face = cells[start].face
      let end = cells[start..<letters.upperBound].firstIndex { $0.face != face }
      let stretch = start..<(end ?? letters.upperBound)
      for (index, glyph) in zip(stretch, stretch.reversed().map { cells[$0].glyph }) {
        cells[index].glyph = glyph
      }
      start = stretch.upperBound
    }
  }

  /// Gives what touches a word another face than the word's: a punctuation mark alone, letters and
  /// digits as far as they go.
  private mutating func slant(_ others: Range<Int>) {
    let first = others.lowerBound
    let last = others.upperBound - 1
    let isOne = first == last || cells[others].allSatisfy(\.isAlphanumeric)
    if isOne, first > 0, last + 1 < cells.count { return part(others) }
    if first > 0 { slant(from: first, step: 1, within: others, beside: first - 1) }
    if last + 1 < cells.count { slant(from: last, step: -1, within: others, beside: last + 1) }
  }

  /// Gives a mark alone or a number that parts two words a face that neither of them has.
  private mutating func part(_ others: Range<Int>) {
    let words = [cells[others.lowerBound - 1].face, cells[others.upperBound].face]
    let changes: [Style.Attributes] = [[], .italic, .bold]
    for index in others where cells[index].glyph != " " {
      let change = changes.first { !words.contains(cells[index].face.symmetricDifference($0)) }
      cells[index].style.attributes.formSymmetricDifference(change ?? [])
    }
  }

  private mutating func slant(
    from start: Int, step: Int, within others: Range<Int>, beside letter: Int
  ) {
    let isWord = cells[start].isAlphanumeric
    var next = start
    while others.contains(next), cells[next].glyph != " ", cells[next].face == cells[letter].face,
      next == start || isWord && cells[next].isAlphanumeric
    {
      cells[next].style.attributes.formSymmetricDifference(.italic)
      next += step
    }
  }
}

extension Cell {
  /// The attributes that choose the font.
  fileprivate var face: Style.Attributes { style.attributes.intersection([.bold, .italic]) }

  fileprivate var isAlphanumeric: Bool {
    glyph.unicodeScalars.first.map {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
      ?? false
  }

  /// Whether HarfBuzz takes the glyph for a right-to-left script's: Hebrew to Arabic Extended-A
  /// without the punctuation that is common to scripts, and presentation forms.
  var isRightToLeftLetter: Bool {
    switch glyph.unicodeScalars.first?.value ?? 0 {
    case 0x060C, 0x061B, 0x061F: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
