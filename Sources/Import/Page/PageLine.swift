internal import ArabicText

/// A line of a page as a browser would begin a new one: a paragraph, a heading, an entry.
struct PageLine: Hashable, Sendable {
  /// The words, white space collapsed.
  let text: String
  /// The letters of its words.
  let letters: Int
  /// Those of them that stand in links.
  let linked: Int
  /// Whether it is a heading, `h1` to `h6`.
  let isHeading: Bool
  /// The boxes around it by their numbers, the innermost last.
  let path: [Int]

  /// Whether it reads like a sentence and not like a label: eight words, or an end of a sentence.
  var isProse: Bool {
    let ends = text.unicodeScalars.last.map { ".؟!?…:»\"".unicodeScalars.contains($0) } ?? false
    return !isHeading && (wordCount >= 8 || ends && wordCount >= 3)
  }

  /// Whether it leads elsewhere rather than to say something.
  var isLink: Bool { linked * 2 > letters }

  private var wordCount: Int { text.split(separator: " ").count }
}

/// A block element around lines.
struct PageBox: Hashable, Sendable {
  /// The element, without what stands in it.
  let element: Element
  /// The box around it by its number.
  let parent: Int?
}
