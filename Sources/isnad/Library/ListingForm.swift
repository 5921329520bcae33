/// How what a query of the library gives is printed.
enum ListingForm {
  case table, json, csv

  /// The places of a range, or where none is asked for, as many as a person looks at: what programs
  /// read is whole.
  func range(_ asked: Range<Int>?) -> Range<Int>? {
    asked ?? (isForPeople ? 0..<Self.mostForPeople : nil)
  }

  /// How many there are in all, where nobody has asked for a range and not all may be printed.
  func total<Failure: Error>(
    _ asked: Range<Int>?, _ count: () throws(Failure) -> Int
  ) throws(Failure) -> Int? {
    asked == nil && isForPeople ? try count() : nil
  }

  private var isForPeople: Bool { self == .table && Output.isTerminal }
  private static let mostForPeople = 50
}
