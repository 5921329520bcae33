extension Record {
  /// The record as an object of JSON on one line, without a line end.
  public var jsonLine: String {
    JSONText.object(fields.map { ($0.name, $0.value.json) })
  }
}

extension Record.Value {
  /// The value as JSON; a number that is none is null.
  fileprivate var json: String {
    switch self {
    case .text(let text): text.map(JSONText.string) ?? "null"
    case .number(let number): String(number)
    case .decimal(let number): number.isFinite ? String(number) : "null"
    case .flag(let flag): String(flag)
    case .list(let texts): JSONText.array(texts.map(JSONText.string))
    }
  }
}

/// JSON (RFC 8259) as text, its keys in the order given.
enum JSONText {
  /// A string. What would steer a terminal is escaped as well as what must be.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.steersTerminal: result += escaped(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An array of values that are JSON already.
  static func array(_ values: [String]) -> String {
    "[" + values.joined(separator: ",") + "]"
  }

  /// An object whose values are JSON already.
  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { string($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }

  /// JSON in which nothing but line ends steers a terminal.
  static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.steersTerminal && $0 != "\n" }) else {
      return json
    }
    var result = ""
    for scalar in json.unicodeScalars {
      if scalar.steersTerminal, scalar != "\n" {
        result += escaped(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// All of them lie below U+10000.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
