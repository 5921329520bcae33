internal import FoundationEssentials

extension AnalysisRecord {
  /// The record as one line of JSON, without a line end: JSON Lines puts one object on each.
  public var jsonLine: String {
    json(formatting: [])
  }

  /// The record as indented JSON.
  public var json: String {
    json(formatting: .prettyPrinted)
  }

  /// Keys are sorted, so that equal analyses are equal files. What would steer a terminal stands in
  /// strings only, and is escaped there.
  private func json(formatting: JSONEncoder.OutputFormatting) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("every list, string and number has a form in JSON")
    }
    return JSONText.escaped(String(decoding: data, as: UTF8.self))
  }
}
