internal import CLibXML2

extension [UInt8] {
  /// XML in which numbers stand for all characters that names stand for (`&#160;`).
  ///
  /// Feeds write `&nbsp;` as if XML knew the names of HTML, and `&` as if it were a letter. Behind
  /// the first such fault, or any other, libxml2 passes over every name, those of XML itself too
  /// (`xmlParseReference`), but never over a number. What is no name is text.
  var withNumberedCharacters: [UInt8] {
    guard contains(UInt8(ascii: "&")) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var rest = self[...]
    while let sign = rest.firstIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
    {
      result += rest[..<sign]
      rest = rest[sign...]
      if rest[sign] == UInt8(ascii: "&") {
        let reference = rest.reference
        result += "&#\(reference.number);".utf8
        rest = rest.dropFirst(reference.length)
      } else {
        let length = rest.lengthOfCDATA ?? 1
        result += rest.prefix(length)
        rest = rest.dropFirst(length)
      }
    }
    return result + rest
  }
}

extension ArraySlice<UInt8> {
  /// The number of the character that `&` and what follows stand for, in XML or HTML, and how many
  /// bytes they are; that of `&` where they stand for none.
  fileprivate var reference: (number: UInt32, length: Int) {
    let name = dropFirst().prefix(Self.longestName).prefix { $0 != UInt8(ascii: ";") }
    let none = (number: UInt32(0x26), length: 1)
    guard dropFirst(1 + name.count).first == UInt8(ascii: ";") else { return none }
    let text = String(decoding: name, as: UTF8.self)
    let number =
      text.hasPrefix("#x")
      ? UInt32(text.dropFirst(2), radix: 16)
      : text.hasPrefix("#") ? UInt32(text.dropFirst()) : Self.number(named: text)
    return number.flatMap { Self.isCharacter($0) ? ($0, name.count + 2) : nil } ?? none
  }

  /// Whether XML allows a character of that number (Extensible Markup Language, production 2).
  private static func isCharacter(_ number: UInt32) -> Bool {
    switch number {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func number(named name: String) -> UInt32? {
    // Of XML, and not of HTML 4.
    name == "apos" ? 0x27 : htmlEntityLookup(Array(name.utf8) + [0])?.pointee.value
  }

  private static var longestName: Int { 10 }

  /// The bytes of a CDATA section, in which nothing stands for anything else; nil for other markup.
  fileprivate var lengthOfCDATA: Int? {
    guard starts(with: Array("<![CDATA[".utf8)) else { return nil }
    let end = indices.dropFirst(9).first { self[$0...].starts(with: Array("]]>".utf8)) }
    return end.map { $0 + 3 - startIndex } ?? count
  }
}
