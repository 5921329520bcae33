import ArabicText
import Foundation
import Layout

/// Prints the rows of texts for `vte-oracle`: `OracleRows WIDTH FILE…`.
///
/// Each line is a row of a paragraph at that width: its text in logical order, a tab, the same row
/// laid out as a right-to-left paragraph of its own, a tab, its width in cells. Added isolates and
/// lam-alef are off, because VTE has neither.
@main
struct OracleRows {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let width = arguments.first.flatMap(Int.init), arguments.count > 1 else {
      FileHandle.standardError.write(Data("usage: OracleRows WIDTH FILE...\n".utf8))
      exit(2)
    }
    for path in arguments.dropFirst() {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        FileHandle.standardError.write(Data("\(path): cannot be read\n".utf8))
        exit(1)
      }
      for paragraph in text.split(whereSeparator: \.isNewline) { printRows(paragraph, width) }
    }
  }

  private static func printRows(_ paragraph: Substring, _ width: Int) {
    let text = String(paragraph)
    for line in ParagraphLayout(text[...], width: width).lines {
      let row = text[line.span].trimmingCharacters(in: .whitespaces)
      guard !row.isEmpty else { continue }
      let options = ParagraphLayout.Options(
        isolatesTokens: false, joinsLamAlef: false, direction: .rightToLeft)
      let laidOut = ParagraphLayout(row[...], width: 10_000, options: options).lines[0]
      let visual = laidOut.cells.map(\.glyph).joined()
      print(row, visual, laidOut.width, separator: "\t")
    }
  }
}
