internal import Glibc
internal import Terminals

extension TerminalDevice {
  /// Asks the terminal and waits for its last answer, or as long as patience lasts. Meanwhile
  /// nothing is echoed; Ctrl-C still reaches us as a signal.
  func answers(to questions: Questions) -> ReplyReader {
    var modes = termios()
    tcgetattr(keys, &modes)
    let before = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    // Now, not after a flush: what is typed already stays.
    tcsetattr(keys, TCSANOW, &modes)
    defer {
      var modes = before
      tcsetattr(keys, TCSANOW, &modes)
    }
    write(Questions.bytes)
    return read(until: Self.milliseconds + questions.patience)
  }

  private func read(until deadline: Int) -> ReplyReader {
    var reader = ReplyReader()
    var bytes = [UInt8](repeating: 0, count: 1024)
    while !reader.replies.isComplete, case let rest = deadline - Self.milliseconds, rest > 0 {
      var file = pollfd(fd: keys, events: Int16(POLLIN), revents: 0)
      let ready = poll(&file, 1, Int32(rest))
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { break }
      let count = Glibc.read(keys, &bytes, bytes.count)
      guard count > 0 else { break }
      for byte in bytes.prefix(count) { reader.take(byte) }
    }
    return reader
  }

  /// The time on a clock that is never set.
  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
