internal import ArabicText
public import Screen

extension Frame {
  /// The frame without harakat; they have no cell, so nothing moves.
  public var withoutHarakat: Frame {
    mapRows { row in
      row.map { cell in
        guard cell.glyph.unicodeScalars.contains(where: \.isHaraka) else { return cell }
        let bare = String.UnicodeScalarView(cell.glyph.unicodeScalars.filter { !$0.isHaraka })
        return Cell(glyph: bare.isEmpty ? " " : String(bare), style: cell.style)
      }
    }
  }

  /// The frame with right-to-left letters upright, and all else that only an Arabic font has: its
  /// digits, commas and other signs.
  public var withUprightLetters: Frame {
    mapRows { row in
      row.map { cell in
        guard cell.isRightToLeftLetter || cell.isInArabicBlock else { return cell }
        var cell = cell
        cell.style.attributes.remove(.italic)
        return cell
      }
    }
  }

  /// The frame with each word in one style, that of most of its cells: a terminal that joins
  /// letters itself joins them only within a style.
  public var withWholeWords: Frame {
    mapRows { row in
      var row = row
      for word in row.indices.split(whereSeparator: { row[$0].glyph == " " }) {
        let style = word.map { row[$0].style }.mostFrequent ?? .plain
        for x in word { row[x].style = style }
      }
      return row
    }
  }

  /// The frame with each row in one style, that of most of its cells; a row is reversed if any
  /// part of it is, so that what has the focus is seen.
  public var withWholeRows: Frame {
    mapRows { row in
      let shown = row.filter { $0.glyph != " " }.map(\.style)
      guard var style = shown.mostFrequent else { return row }
      if shown.contains(where: { $0.attributes.contains(.reverse) }) {
        style.attributes.insert(.reverse)
      }
      return row.map { Cell(glyph: $0.glyph, style: style) }
    }
  }
}

extension Cell {
  /// Whether the glyph stands in a block of the Arabic script.
  fileprivate var isInArabicBlock: Bool {
    switch glyph.unicodeScalars.first?.value ?? 0 {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
    default: false
    }
  }
}

extension Collection where Element: Hashable {
  /// The element that is there most often, of several the first.
  fileprivate var mostFrequent: Element? {
    let counts = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
    return first { counts[$0] == counts.values.max() }
  }
}
