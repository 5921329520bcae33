internal import CNcurses
internal import Screen

/// Rows that are sent whole, for a terminal that puts them in order itself.
extension CursesTerminal {
  /// Has the rows that change sent whole, on blank ones: ncurses passes over what is blank in them.
  func redrawRows(changedIn frame: Frame, since former: Frame?) {
    let former = former?.size == frame.size ? former : nil
    let changed = (0..<frame.size.height).filter { former?.row($0) != frame.row($0) }
    for y in changed { wredrawln(window, Int32(y), 1) }
    // DECSC, SGR, then CUP and EL for each row, DECRC: ncurses finds its cursor where it was.
    let blanks = changed.map { "\u{1B}[\($0 + 1);1H\u{1B}[2K" }.joined()
    device.write(Array("\u{1B}7\u{1B}[m\(blanks)\u{1B}8".utf8))
  }
}
