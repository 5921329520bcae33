import ArabicText
import Layout

/// Geometry that anyone can read: capitals stand for right-to-left letters, as in FriBidi's
/// own tests, so `car IS RED` reads `car DER SI`.
struct CapRTL {
  /// The rows as they look, from left to right.
  let rows: [String]
  /// The direction of the paragraph.
  let direction: Direction

  /// Lays out text in which capitals read from right to left.
  init(_ text: String, width: Int = 80, direction: Direction? = nil) {
    let layout = ParagraphLayout(
      CapRTL.hebrew(text)[...], width: width, options: .init(direction: direction))
    self.direction = layout.direction
    rows = layout.lines.map { CapRTL.capitals($0.text) }
  }

  private static func hebrew(_ text: String) -> String {
    map(text) { (0x41...0x5A).contains($0) ? $0 - 0x41 + 0x5D0 : $0 }
  }

  private static func capitals(_ text: String) -> String {
    map(text) { (0x5D0...0x5E9).contains($0) ? $0 - 0x5D0 + 0x41 : $0 }
  }

  private static func map(_ text: String, _ change: (UInt32) -> UInt32) -> String {
    var result = ""
    result.unicodeScalars.append(
      contentsOf: text.unicodeScalars.compactMap { Unicode.Scalar(change($0.value)) })
    return result
  }
}

extension VisualLine {
  /// Its glyphs from left to right.
  var text: String { cells.map(\.glyph).joined() }
}
