internal import FoundationEssentials

extension AnalysisRecord {
  /// The record as one line of JSON, without a line end: JSON Lines puts one object on each.
  public func jsonLine() throws -> String {
    try Self.encode(self)
  }

  /// The record as indented JSON.
  public func json() throws -> String {
    try Self.encode(self, formatting: .prettyPrinted)
  }

  /// Several records as one indented JSON array.
  public static func json(_ records: [AnalysisRecord]) throws -> String {
    try encode(records, formatting: .prettyPrinted)
  }

  /// Keys are sorted, so that equal analyses are equal files.
  private static func encode(
    _ value: some Encodable, formatting: JSONEncoder.OutputFormatting = []
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
