/// Why a terminal cannot be taken over.
public enum CursesError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The output is no terminal, or there is none to read keys from.
  case noTerminal
  /// The environment variable TERM, which says what the terminal understands, is not set.
  case noTerminalType
  /// The system has no description of a terminal called so (terminfo).
  case unknownTerminal(String)
  /// The terminal called so cannot move its cursor.
  case dumbTerminal(String)
  /// No locale's characters are Unicode, not even those of C.UTF-8.
  case noUTF8Locale

  /// One sentence in English.
  public var description: String {
    switch self {
    case .noTerminal: "There is no terminal to show text on and read keys from."
    case .noTerminalType: "The environment variable TERM, the terminal's type, is not set."
    case .unknownTerminal(let type): "The system does not know the terminal type TERM=\(type)."
    case .dumbTerminal(let type): "A terminal of type TERM=\(type) cannot move its cursor."
    case .noUTF8Locale: "The system has no UTF-8 locale, not even C.UTF-8."
    }
  }
}
