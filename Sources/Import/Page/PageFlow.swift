internal import ArabicText

/// The lines of a page in order, with the boxes they stand in.
struct PageFlow {
  private(set) var lines: [PageLine] = []
  private(set) var boxes: [PageBox] = []
  private var path: [Int] = []
  private var words = ""
  private var linked = 0
  private var linkDepth = 0
  private var headingDepth = 0

  /// The lines of an element of HTML.
  init(_ element: Element) {
    add(element)
    endLine()
  }

  private mutating func add(_ element: Element) {
    let name = element.name
    if unseen.contains(name) || element.isHidden { return }
    if name == "br" || name == "hr" { return endLine() }
    let isInline = inline.contains(name)
    let isHeading = name.count == 2 && name.first == "h" && name.last?.isNumber == true
    if !isInline { open(element) }
    linkDepth += name == "a" ? 1 : 0
    headingDepth += isHeading ? 1 : 0
    for node in element.nodes {
      switch node {
      case .element(let element): add(element)
      case .text(let text): add(text)
      }
    }
    if !isInline { close() }
    linkDepth -= name == "a" ? 1 : 0
    headingDepth -= isHeading ? 1 : 0
  }

  private mutating func open(_ element: Element) {
    endLine()
    let box = Element(name: element.name, attributes: element.attributes)
    boxes.append(PageBox(element: box, parent: path.last))
    path.append(boxes.count - 1)
  }

  private mutating func close() {
    endLine()
    path.removeLast()
  }

  private mutating func add(_ text: String) {
    words += text
    if linkDepth > 0 { linked += text.letterCount }
  }

  private mutating func endLine() {
    defer { (words, linked) = ("", 0) }
    let text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ").cleaned
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { return }
    lines.append(
      PageLine(
        text: text, letters: text.letterCount, linked: linked, isHeading: headingDepth > 0,
        path: path))
  }
}

extension String {
  fileprivate var letterCount: Int { unicodeScalars.count(where: \.isWordPart) }
}

extension Element {
  /// Whether the page says that nobody is to see it.
  fileprivate var isHidden: Bool {
    attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || attributes["style", default: ""].filter { !$0.isWhitespace }.contains("display:none")
  }
}

/// Elements whose content is not text to read.
private let unseen: Set = [
  "head", "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "select",
  "textarea", "button", "audio", "video", "canvas", "map", "input",
]

/// Elements that stand within a line.
private let inline: Set = [
  "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
  "font", "i", "img", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span",
  "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
]
