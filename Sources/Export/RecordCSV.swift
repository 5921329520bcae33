extension Record {
  /// The values as a row of CSV (RFC 4180), without a line end; quotation marks stand where a
  /// comma, a quotation mark or a line end makes them necessary. Controls that would steer a
  /// terminal become spaces: CSV has no way to write them otherwise.
  public var csvRow: String {
    fields.map { Self.quoted($0.value.csv) }.joined(separator: ",")
  }

  static func quoted(_ text: String) -> String {
    var field = ""
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": field += "\"\""
      case _ where scalar.steersTerminal && scalar != "\n": field += " "
      default: field.unicodeScalars.append(scalar)
      }
      needsQuotes = needsQuotes || "\",\n".unicodeScalars.contains(scalar)
    }
    return needsQuotes ? "\"" + field + "\"" : field
  }
}

extension Record.Value {
  fileprivate var csv: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): String(number)
    case .decimal(let number): String(number)
    case .flag(let flag): String(flag)
    case .list(let texts): texts.joined(separator: "; ")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control of C0 or C1 (ECMA-48) or turns the direction of what stands behind it
  /// (UAX #9, 2), so that a terminal would obey it instead of showing it.
  var steersTerminal: Bool {
    switch value {
    case ..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
