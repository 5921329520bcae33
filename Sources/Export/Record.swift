/// Named values in a fixed order: an object of JSON, a row of CSV.
public struct Record: Hashable, Sendable {
  /// A value.
  public enum Value: Hashable, Sendable {
    /// A text; null where there is none.
    case text(String?)
    case number(Int)
    case decimal(Double)
    case flag(Bool)
    /// Several texts; one field of CSV holds them between semicolons.
    case list([String])
  }

  /// A value under its name.
  public struct Field: Hashable, Sendable {
    /// The key of JSON, the heading of CSV.
    public let name: String
    /// The value.
    public let value: Value

    /// A value under a name.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The fields in order.
  public let fields: [Field]

  /// A record of fields.
  public init(_ fields: [Field]) {
    self.fields = fields
  }
}
