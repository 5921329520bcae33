internal import CNcurses
internal import Screen
internal import Terminals

/// Links, of which ncurses knows nothing: their cells are sent by themselves, between the sequences
/// that begin and end a link.
extension CursesTerminal {
  /// Sends what has changed of a frame that is drawn; `former` is what is on the screen.
  func refresh(_ frame: Frame, after former: Frame?) {
    if frame.sendsWholeRows { redrawRows(changedIn: frame, since: former) }
    let links = (frame.links, former?.links ?? [])
    let isChanged = links.0 != links.1
    if isChanged { for link in links.0 + links.1 { wredrawln(window, Int32(link.y), 1) } }
    let stale = frame.links.filter { link in
      isChanged || former?.row(link.y) != frame.row(link.y)
    }
    for link in stale { blank(link) }
    wrefresh(window)
    for link in stale { send(link, of: frame) }
  }

  private func blank(_ link: Link) {
    for x in link.columns { mvwaddch(window, Int32(link.y), Int32(x), chtype(0x20)) }
  }

  private func send(_ link: Link, of frame: Frame) {
    let opening = Hyperlink.opening(link.address)
    if let opening { device.write(opening) }
    draw(frame.row(link.y).prefix(size.width), at: Int32(link.y))
    if let cursor = frame.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wrefresh(window)
    if opening != nil { device.write(Hyperlink.closing) }
  }
}
