/// What a terminal reports.
public enum Event: Hashable, Sendable {
  /// A key that is not a character.
  public enum Key: Hashable, Sendable {
    case up, down, left, right, pageUp, pageDown, home, end
    case enter, escape, tab, backTab, backspace, delete
    case control(Character)
    case function(Int)
  }

  /// A mouse's doing at a cell.
  public enum Mouse: Hashable, Sendable {
    case press, release, wheelUp, wheelDown
  }

  /// A typed character; a mark that is typed behind its letter comes by itself.
  case character(Character)
  /// A key that is not a character.
  case key(Key)
  /// A mouse's doing, and the cell it was done at.
  case mouse(Mouse, Point)
  /// The terminal has another size now.
  case resize(Size)
  /// The program was stopped and goes on: everything must be drawn again.
  case resume
  /// A file that is watched can be read, or has ended.
  case input
  /// The user or the system asks the program to end (SIGINT, SIGTERM, SIGHUP, end of input).
  case end
}
