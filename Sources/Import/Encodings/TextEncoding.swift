/// How letters are written in bytes, of the ways that Arabic news comes in.
enum TextEncoding: Hashable, Sendable, CaseIterable {
  /// One to four bytes a scalar (RFC 3629).
  case utf8
  /// Two or four bytes a scalar, the low byte first (RFC 2781).
  case utf16LittleEndian
  /// Two or four bytes a scalar, the high byte first (RFC 2781).
  case utf16BigEndian
  /// Microsoft's page for Arabic, Latin letters of French among the Arabic.
  case windows1256
  /// ISO's page for Arabic, also ASMO 708 and ECMA-114.
  case iso8859Arabic

  /// The encoding that a label names (WHATWG Encoding, 4.2); nil for one that cannot write Arabic.
  ///
  /// Pages that call themselves Latin-1 and hold Arabic are wrong, so such labels say nothing.
  init?(label: some StringProtocol) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "utf-16", "utf-16le", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16LittleEndian
    case "utf-16be", "unicodefffe": self = .utf16BigEndian
    case "windows-1256", "cp1256", "x-cp1256", "cp-1256", "win-1256", "windows1256":
      self = .windows1256
    case "iso-8859-6", "iso8859-6", "iso88596", "iso_8859-6", "iso-8859-6-e", "iso-8859-6-i",
      "arabic", "asmo-708", "ecma-114", "iso-ir-127", "csiso88596e", "csiso88596i",
      "csisolatinarabic":
      self = .iso8859Arabic
    default: return nil
    }
  }

  /// The text that bytes hold; what stands for no scalar becomes U+FFFD, so that nothing around it
  /// is lost.
  func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: String(decoding: bytes.units { $0 | $1 << 8 }, as: UTF16.self)
    case .utf16BigEndian: String(decoding: bytes.units { $0 << 8 | $1 }, as: UTF16.self)
    case .windows1256: String(decoding: bytes.lazy.map(\.inWindows1256), as: UTF16.self)
    case .iso8859Arabic: String(decoding: bytes.lazy.map(\.inISO8859Arabic), as: UTF16.self)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes in twos; a last byte without its other half is half a unit that nothing follows.
  fileprivate func units(_ unit: (UInt16, UInt16) -> UInt16) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(count / 2 + 1)
    for index in stride(from: startIndex, to: endIndex - 1, by: 2) {
      units.append(unit(UInt16(self[index]), UInt16(self[index + 1])))
    }
    return count.isMultiple(of: 2) ? units : units + [0xFFFD]
  }
}
