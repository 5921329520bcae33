/// A piece of HTML as feeds carry it.
enum Fragment {
  /// Its lines, a paragraph each, without elements; a text without markup is its own lines.
  static func text(of html: String) -> String {
    guard html.contains("<") || html.contains("&"), let element = try? Markup.html(html) else {
      return html.split(whereSeparator: \.isNewline).compactMap { $0.cleanedLine }
        .joined(separator: "\n")
    }
    return text(of: element)
  }

  /// The lines of an element.
  static func text(of element: Element) -> String {
    PageFlow(element).lines.map(\.text).joined(separator: "\n")
  }
}
