internal import CNcurses
internal import Glibc
public import Screen

/// Waiting for events, and reading them.
extension CursesTerminal {
  /// Waits for the next event; sleeps as long as there is none.
  public func nextEvent() -> Event {
    guard isOpen else { return .end }
    while pending.isEmpty {
      answerSignals()
      guard pending.isEmpty else { break }
      if let event = typed() { return event }
      wait()
    }
    return pending.removeFirst()
  }

  /// Has ncurses report every key at once, and the mouse's left button and wheel.
  func setInput() {
    cbreak()
    noecho()
    nonl()
    set_escdelay(25)
    keypad(keyboard, true)
    nodelay(keyboard, true)
    if takesMouse { mousemask(CNcurses_press | CNcurses_wheelUp | CNcurses_wheelDown, nil) }
    mouseinterval(0)
    device.releaseFlowControl()
    def_prog_mode()
  }

  private func typed() -> Event? {
    while true {
      let code = wgetch(keyboard)
      if code == KEY_MOUSE {
        if let event = mouseEvent() { return event }
        continue
      }
      let input: InputDecoder.Input =
        code == ERR ? .pause : code < 0x100 ? .byte(UInt8(code)) : .key(code)
      let event = decoder.take(input)
      if event != nil || input == .pause { return event }
    }
  }

  private func mouseEvent() -> Event? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let place = Point(x: Int(event.x), y: Int(event.y))
    let table: [(mmask_t, Event.Mouse)] = [
      (CNcurses_press, .press), (CNcurses_wheelUp, .wheelUp), (CNcurses_wheelDown, .wheelDown),
    ]
    return table.first { event.bstate & $0.0 != 0 }.map { .mouse($0.1, place) }
  }

  /// Sleeps until there is a key or a signal. A terminal that is gone ends the program.
  private func wait() {
    var files = [
      pollfd(fd: device.keys, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&files, 2, -1) > 0, files[1].revents == 0 else { return }
    if Int32(files[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return pending = [.end] }
    if device.isInBackground {
      giveBack()
      resume()
    }
  }
}
