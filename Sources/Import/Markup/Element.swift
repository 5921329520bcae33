/// An element of a page or of a feed, with what stands in it.
struct Element: Hashable, Sendable {
  /// What an element holds.
  enum Node: Hashable, Sendable {
    case element(Element)
    case text(String)
  }

  /// The name as it is written, its prefix included; of HTML in small letters.
  let name: String
  /// What stands in its tag.
  let attributes: [String: String]
  /// What stands between its tags, in order.
  var nodes: [Node] = []

  /// The elements that stand in it.
  var elements: [Element] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements of a name that stand in it.
  subscript(name: String) -> [Element] { elements.filter { $0.name == name } }

  /// Its words, those of its elements included, as they stand.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    for node in nodes {
      switch node {
      case .text(let words): text += words
      case .element(let element): element.write(to: &text)
      }
    }
  }

  /// All elements in it at any depth, in order, for as long as `body` says to go on into one.
  func visit(_ body: (Element) -> Bool) {
    for element in elements where body(element) { element.visit(body) }
  }

  /// All elements at any depth, in order, that a condition holds for.
  func all(where isWanted: (Element) -> Bool) -> [Element] {
    var found: [Element] = []
    visit { element in
      if isWanted(element) { found.append(element) }
      return true
    }
    return found
  }

  /// The classes and the id of an element of HTML, as they are written.
  var names: String { attributes["class", default: ""] + " " + attributes["id", default: ""] }
}
