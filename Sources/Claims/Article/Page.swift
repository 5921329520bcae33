internal import ArabicText

/// The lines of an article behind its headline, each with what it is to the article.
struct Page {
  /// Outlet and place, where the report begins with them.
  private(set) var dateline: Dateline?
  private let lines: [Substring]
  private var kinds: [Block.Kind]

  /// Reads trimmed lines; any lines give a page.
  init(_ lines: [Substring]) {
    self.lines = lines
    kinds = Array(repeating: .paragraph, count: lines.count)
    markFurniture()
    markHead()
    markFoot()
    markSubheadings()
  }

  /// The blocks in order; a dateline is a block of its own before the rest of its line.
  var blocks: [Block] {
    zip(lines, kinds).flatMap { line, kind -> [Block] in
      guard let dateline, line.span.covers(dateline.span) else {
        return [Block(kind: kind, span: line.span)]
      }
      let rest = line.base[dateline.span.upperBound..<line.span.upperBound].trimmed
      return [Block(kind: .dateline, span: dateline.span)]
        + (rest.isEmpty ? [] : [Block(kind: .paragraph, span: rest.span)])
    }
  }

  /// Marks what the page added; behind the line that ends the report, everything.
  private mutating func markFurniture() {
    let vocabulary = ArticleVocabulary.standard
    var hasParagraph = false
    for (index, line) in lines.enumerated() {
      let opening = LineOpening(line)
      let phrase = vocabulary.phrase(of: opening) { $0 != .byline }
      guard phrase != nil || opening.first == nil else {
        hasParagraph = true
        continue
      }
      kinds[index] = .furniture
      if hasParagraph, phrase?.part == .end {
        for rest in index..<kinds.endIndex { kinds[rest] = .furniture }
        return
      }
    }
  }

  /// Marks the bylines before the report, and finds the dateline that begins it, perhaps behind
  /// a headline that no blank line set off.
  private mutating func markHead() {
    for index in kinds.indices where kinds[index] == .paragraph {
      if Byline.isByline(lines[index]) {
        kinds[index] = .byline
        continue
      }
      guard dateline == nil else { return }
      guard let found = Dateline(beginning: lines[index]) else {
        if index == 0, Subheading.fits(lines[index]) { continue }
        return
      }
      dateline = found
      kinds[index] = .dateline
      guard found.span == lines[index].span else { return }
    }
  }

  /// Marks the writers and agencies that are credited behind the report.
  private mutating func markFoot() {
    for index in kinds.indices.reversed() where kinds[index] == .paragraph {
      guard Byline.isByline(lines[index]) || Byline.isCredit(lines[index]) else { return }
      kinds[index] = .byline
    }
  }

  /// Marks short lines above a paragraph; neighbours alike are entries of a list instead.
  private mutating func markSubheadings() {
    let short = zip(lines, kinds).map { $1 == .paragraph && Subheading.fits($0) }
    for index in kinds.indices.dropLast() where short[index] {
      let followsShort = index > 0 && short[index - 1]
      let standsAbove = kinds[index + 1] == .paragraph || kinds[index + 1] == .dateline
      if !followsShort && !short[index + 1] && standsAbove {
        kinds[index] = .subheading
      }
    }
  }
}
