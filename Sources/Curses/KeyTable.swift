internal import CNcurses
internal import Screen

/// Which keys the numbers and control characters stand for that ncurses reads.
enum KeyTable {
  /// By ncurses' number; terminals send some keys as those of the number pad or of a VT220.
  static let keys: [Int32: Event.Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
    KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
    KEY_HOME: .home, KEY_A1: .home, KEY_FIND: .home,
    KEY_END: .end, KEY_C1: .end, KEY_SELECT: .end,
    KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete,
  ].merging((1...24).map { (KEY_F0 + $0, .function(Int($0))) }) { first, _ in first }

  /// By control character: those with a key of their own, and else Ctrl with a letter.
  static let controls: [UInt8: Event.Key] = [
    8: .backspace, 9: .tab, 10: .enter, 13: .enter, 127: .backspace,
  ].merging((1...26).map { ($0, .control(letter($0))) }) { first, _ in first }

  private static func letter(_ control: UInt8) -> Character {
    Character(Unicode.Scalar(control + UInt8(ascii: "a") - 1))
  }
}
