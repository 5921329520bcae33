/// Some cells of a row that lead to an address, for terminals that open one.
public struct Link: Hashable, Sendable {
  /// The row.
  public let y: Int
  /// The cells.
  public let columns: Range<Int>
  /// The address, as it was found: whoever sends it to a terminal makes it harmless.
  public let address: String

  /// A link.
  public init(y: Int, columns: Range<Int>, address: String) {
    self.y = y
    self.columns = columns
    self.address = address
  }
}
