/// What is told of each thing of a kind, under names in a fixed order.
public struct Columns<Row>: Sendable {
  /// What stands in a column.
  public typealias Value = @Sendable (Row) -> Record.Value

  private let columns: [(name: String, value: Value)]

  /// Columns with their names, from the first to the last.
  public init(_ columns: [(String, Value)]) {
    self.columns = columns
  }

  /// What is told of one thing.
  public func record(of row: Row) -> Record {
    Record(columns.map { Record.Field($0.name, $0.value(row)) })
  }

  /// The names as the first row of CSV.
  public var csvHeader: String {
    columns.map { Record.quoted($0.name) }.joined(separator: ",")
  }

  /// The columns of a part of something, and others behind them.
  public static func of<Part>(
    _ part: @escaping @Sendable (Row) -> Part, _ columns: Columns<Part>, _ others: [(String, Value)]
  ) -> Self {
    Columns(columns.columns.map { column in (column.name, { column.value(part($0)) }) } + others)
  }
}
