/// Who puts right-to-left text in order, and who joins its letters.
public enum RTLMode: String, CaseIterable, Hashable, Sendable {
  /// We do, and the terminal shows the cells as they come.
  case app
  /// We do, and turn Arabic words back, because kitty turns each word about.
  case kitty
  /// The terminal does: it gets text in logical order, in one column.
  case terminal
  /// Nobody: the text is printed as it is, for pipes and terminals without a cursor.
  case plain

  /// The next of the modes that a reader on a screen can have.
  public var next: RTLMode {
    switch self {
    case .app: .kitty
    case .kitty: .terminal
    case .terminal, .plain: .app
    }
  }
}
