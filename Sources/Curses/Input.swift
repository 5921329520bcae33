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

  /// Has ncurses report every key at once, and the mouse.
  func setInput() {
    cbreak()
    noecho()
    nonl()
    set_escdelay(Self.escapeDelay)
    keypad(keyboard, true)
    nodelay(keyboard, true)
    useMouse(takesMouse)
    mouseinterval(0)
    device.releaseFlowControl()
    def_prog_mode()
  }

  /// How long Esc waits for what may make it another key, in milliseconds. A terminal sends a key's
  /// bytes at once; a network may part them.
  private static var escapeDelay: Int32 { getenv("SSH_CONNECTION") == nil ? 5 : 25 }

  /// The next event if it has happened already; signals are left to `nextEvent`.
  public func eventAtHand() -> Event? {
    guard isOpen, isOurs else { return nil }
    return pending.isEmpty ? typed() : pending.removeFirst()
  }

  /// Listens to the mouse's left button and wheel, or leaves the mouse to the terminal. Either way
  /// the terminal's own selection works with shift held.
  public func useMouse(_ isWanted: Bool) {
    let wanted =
      CNcurses_press | CNcurses_release | CNcurses_click | CNcurses_wheelUp | CNcurses_wheelDown
    mousemask(isWanted ? wanted : 0, nil)
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
      let events = decoder.take(input)
      pending += events.dropFirst()
      if !events.isEmpty || input == .pause { return events.first }
    }
  }

  private func mouseEvent() -> Event? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let place = Point(x: Int(event.x), y: Int(event.y))
    if event.bstate & CNcurses_click != 0 {
      // ncurses makes one of a press and a release that it reads together.
      pending.append(.mouse(.release, place))
      return .mouse(.press, place)
    }
    let table: [(mmask_t, Event.Mouse)] = [
      (CNcurses_press, .press), (CNcurses_release, .release), (CNcurses_wheelUp, .wheelUp),
      (CNcurses_wheelDown, .wheelDown),
    ]
    return table.first { event.bstate & $0.0 != 0 }.map { .mouse($0.1, place) }
  }

  /// Sleeps until there is a key, a signal or something to read from what is watched. A terminal
  /// that is gone ends the program.
  private func wait() {
    var files = ([device.keys, signals] + watched).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&files, nfds_t(files.count), -1) > 0, files[1].revents == 0 else { return }
    if files[2...].contains(where: { $0.revents != 0 }) { pending.append(.input) }
    if files[0].revents == 0 { return }
    if Int32(files[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 { return pending = [.end] }
    if device.isInBackground {
      giveBack()
      resume()
    }
  }
}
