internal import ArabicText

/// A short line that announces the paragraphs below it.
enum Subheading {
  /// Whether a line is short and ends like no sentence.
  static func fits(_ line: Substring) -> Bool {
    guard line.utf8.count <= 200, let last = line.last, !".!…:،؛,;".contains(last) else {
      return false
    }
    return (1...8).contains(line.words.count)
  }
}
