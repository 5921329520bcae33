internal import CLibXML2

/// Builds elements from what libxml2 reports while it parses: no tree of its own is made, so that
/// a hostile file is stopped where it leaves the limits.
final class ElementBuilder {
  private var open = [Element(name: "", attributes: [:])]
  private var text: [UInt8] = []
  private var count = 0
  private var failure: ImportError?
  private var parser: xmlParserCtxtPtr?
  private let isXML: Bool

  /// A builder that has built nothing.
  init(isXML: Bool) {
    self.isXML = isXML
  }

  /// Takes the place of everything that the parser would do with what it finds.
  func listen(to parser: xmlParserCtxtPtr) {
    self.parser = parser
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    parser.pointee.sax.pointee = handler
  }

  /// What was built: the root element of XML, or one without a name that holds the page.
  func root() throws(ImportError) -> Element {
    if let failure { throw failure }
    while open.count > 1 { end() }
    addText()
    let root = open[0]
    return root.elements.count == 1 && root.nodes.count == 1 ? root.elements[0] : root
  }

  fileprivate func start(_ name: String, _ attributes: [String: String]) {
    addText()
    count += 1
    if count > Markup.most { return stop(.tooLarge) }
    if open.count > Markup.deepest { return stop(.tooDeep) }
    // Of XML, libxml2 hands on values with this one reference still in them.
    let values = isXML ? attributes.mapValues { $0.replacing("&#38;", with: "&") } : attributes
    open.append(Element(name: name, attributes: values))
  }

  fileprivate func end() {
    guard open.count > 1 else { return }
    addText()
    let element = open.removeLast()
    open[open.count - 1].nodes.append(.element(element))
  }

  fileprivate func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    text += bytes
  }

  fileprivate func stop(_ failure: ImportError) {
    self.failure = self.failure ?? failure
    xmlStopParser(parser)
  }

  private func addText() {
    if text.isEmpty { return }
    open[open.count - 1].nodes.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }
}

/// What is listened to; everything else, entities and external parts above all, has no handler.
private var handler: xmlSAXHandler {
  var handler = xmlSAXHandler()
  // Of SAX 1, which hands on names with their prefixes.
  handler.initialized = 1
  handler.startElement = { builder, name, attributes in
    guard let name else { return }
    ElementBuilder.at(builder).start(String(xml: name), attributesRead(from: attributes))
  }
  handler.endElement = { builder, _ in ElementBuilder.at(builder).end() }
  handler.characters = addCharacters
  handler.cdataBlock = addCharacters
  handler.ignorableWhitespace = addCharacters
  handler.entityDecl = { builder, _, _, _, _, _ in
    ElementBuilder.at(builder).stop(.declaresEntities)
  }
  return handler
}

private let addCharacters: charactersSAXFunc = { builder, bytes, count in
  ElementBuilder.at(builder).add(UnsafeBufferPointer(start: bytes, count: Int(count)))
}

/// Names and values in turn, a null behind the last; HTML has attributes without a value.
private func attributesRead(
  from list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) -> [String: String] {
  guard var list else { return [:] }
  var attributes: [String: String] = [:]
  while let name = list[0] {
    attributes[String(xml: name)] = list[1].map(String.init(xml:)) ?? ""
    list += 2
  }
  return attributes
}

extension ElementBuilder {
  fileprivate static func at(_ pointer: UnsafeMutableRawPointer?) -> ElementBuilder {
    guard let pointer else { preconditionFailure("the parser hands back what it was given") }
    return Unmanaged.fromOpaque(pointer).takeUnretainedValue()
  }
}

extension String {
  fileprivate init(xml bytes: UnsafePointer<xmlChar>) {
    self.init(decodingCString: bytes, as: UTF8.self)
  }
}
