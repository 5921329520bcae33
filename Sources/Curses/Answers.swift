internal import CNcurses
internal import Glibc
public import Terminals

extension ReplyReader {
  /// Asks the terminal whose files these are, and waits for its last answer or as long as patience
  /// lasts. Meanwhile nothing is echoed; Ctrl-C still reaches us as a signal.
  init(asking questions: Questions, keys: Int32, display: Int32) {
    self.init()
    var modes = termios()
    guard tcgetattr(keys, &modes) == 0 else { return }
    var before = modes
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
    // At once, not after a flush: what is typed already stays.
    tcsetattr(keys, TCSANOW, &modes)
    defer { tcsetattr(keys, TCSANOW, &before) }
    _ = Questions.bytes.withUnsafeBytes { write(display, $0.baseAddress, $0.count) }
    read(keys, until: Self.milliseconds + questions.patience)
  }

  private mutating func read(_ keys: Int32, until deadline: Int) {
    var bytes = [UInt8](repeating: 0, count: 1024)
    while !replies.isComplete, case let rest = deadline - Self.milliseconds, rest > 0 {
      var file = pollfd(fd: keys, events: Int16(POLLIN), revents: 0)
      let ready = poll(&file, 1, Int32(rest))
      if ready < 0 && errno == EINTR { continue }
      guard ready > 0 else { return }
      let count = Glibc.read(keys, &bytes, bytes.count)
      guard count > 0 else { return }
      for byte in bytes.prefix(count) { take(byte) }
    }
  }

  /// The time on a clock that is never set.
  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension Replies {
  /// Asks the terminal that the program was started from, wherever its output goes; nil without
  /// one, or where another job has it. What is typed meanwhile is lost.
  public init?(asking questions: Questions) {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal != -1 else { return nil }
    defer { close(terminal) }
    guard tcgetpgrp(terminal) == getpgrp() else { return nil }
    self = ReplyReader(asking: questions, keys: terminal, display: terminal).replies
  }
}
