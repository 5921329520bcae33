internal import CNcurses
internal import CTerminalSignals
internal import Glibc
internal import Screen
internal import Terminals

/// Taking the terminal, giving it back, and what signals ask for.
extension CursesTerminal {
  /// The terminal is ours from now on; a crash would give it back.
  func take() {
    isOurs = true
    let release = replies.synchronizes ? Self.release : []
    device.arm(release + Terminfo.restoring + cells.colors.restoring + bidi.leave)
  }

  /// The terminal is as it was before. Its modes stay untouched if another job has it already.
  func giveBack() {
    guard isOurs else { return }
    isOurs = false
    if device.isInBackground { device.write(Terminfo.restoring) } else { endwin() }
    device.write(cells.colors.restoring + bidi.leave)
    cells.colors.forget()
    CTerminalSignals_disarm()
  }

  /// Lends the terminal to another program while `body` runs it, and draws everything behind it.
  /// Ctrl-C, Ctrl-\ and Ctrl-Z are that program's meanwhile; a stop stops us with it.
  public func lend(while body: () -> Void) {
    giveBack()
    CTerminalSignals_lend()
    body()
    CTerminalSignals_return()
    resume()
  }

  /// Answers the signals that have come.
  func answerSignals() {
    let numbers = receivedSignals()
    if end(for: numbers) { return }
    if numbers.contains(SIGTSTP) {
      giveBack()
      _ = CTerminalSignals_stop(SIGTSTP)
      resume()
    } else if numbers.contains(SIGCONT) {
      // SIGSTOP gave us no time to give the terminal back; the shell has set its own modes since.
      giveBack()
      resume()
    }
    if numbers.contains(SIGWINCH), isOurs { resize() }
  }

  /// Whether some of these signals ask the program to end; if so, that is what happens next.
  private func end(for numbers: Set<Int32>) -> Bool {
    guard let number = [SIGINT, SIGTERM, SIGHUP].first(where: numbers.contains) else {
      return false
    }
    CTerminalSignals_hear()
    endingSignal = number
    pending = [.end]
    return true
  }

  private func receivedSignals() -> Set<Int32> {
    var numbers = [UInt8](repeating: 0, count: 64)
    let count = read(signals, &numbers, numbers.count)
    return Set(numbers.prefix(max(0, count)).map(Int32.init))
  }

  /// Takes the terminal again as soon as the shell lets us have it, and draws everything.
  func resume() {
    while device.isInBackground {
      guard CTerminalSignals_stop(SIGTTIN) else { return pending = [.end] }
      if end(for: receivedSignals()) { return }
    }
    if !isendwin() { endwin() }  // for ncurses; the terminal itself has it behind it
    take()
    resize()
    pending.append(.resume)
  }

  /// Follows the terminal's size. Some other terminal may show us now (tmux): it is switched too,
  /// and as rows drawn before a switch keep their order, everything is sent again.
  private func resize() {
    device.write(bidi.enter)
    let old = size
    if let new = device.size { resize_term(Int32(new.height), Int32(new.width)) }
    repaint()
    if size != old { pending.append(.resize(size)) }
  }
}
