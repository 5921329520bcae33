internal import CNcurses
internal import CTerminalSignals
internal import Glibc
internal import Screen
internal import Terminals

/// The terminal as the system sees it: two open files, modes, and a process group in front.
struct TerminalDevice {
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  /// How the terminal was when we came.
  private let modes: termios

  /// Opens standard output, and standard input or, where that is no terminal, `/dev/tty`; waits
  /// until we are in front.
  init() throws(CursesError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    try Terminfo.check(output: STDOUT_FILENO)
    while Self.isInBackground(STDOUT_FILENO) {
      guard CTerminalSignals_stop(SIGTTIN) else { throw .noTerminal }
    }
    var modes = termios()
    tcgetattr(STDOUT_FILENO, &modes)
    let keys =
      isatty(STDIN_FILENO) == 1
      ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard keys != -1, let input = fdopen(keys, "r"),
      let output = fdopen(fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3), "w")
    else { throw .noTerminal }
    self.modes = modes
    self.input = input
    self.output = output
  }

  /// The descriptor that keys come from.
  var keys: Int32 { fileno(input) }
  /// The descriptor that is drawn to.
  var display: Int32 { fileno(output) }

  /// What the terminal answers to questions, and what is typed meanwhile.
  func answers(to questions: Questions?) -> ReplyReader {
    guard let questions else { return ReplyReader() }
    return ReplyReader(asking: questions, keys: keys, display: display)
  }

  /// Has ncurses take the terminal; its size comes from the system alone, because LINES and COLUMNS
  /// stay as they were when the terminal changes.
  func newScreen() -> OpaquePointer? {
    use_env(false)
    use_tioctl(true)
    return newterm(nil, output, input)
  }

  /// Leaves Ctrl-S and Ctrl-Q to the program instead of halting its output, and keeps Ctrl-C and
  /// Ctrl-Z from throwing away what was sent and not yet read: the driver signals first and clears
  /// its queue then, which may hold what gives the terminal back already (termios(3), NOFLSH).
  func releaseFlowControl() {
    var modes = termios()
    guard tcgetattr(display, &modes) == 0 else { return }
    modes.c_iflag &= ~tcflag_t(IXON)
    modes.c_lflag |= tcflag_t(NOFLSH)
    tcsetattr(display, TCSANOW, &modes)
  }

  /// How large the terminal is; nil where it does not know.
  var size: Size? {
    var size = winsize()
    guard ioctl(display, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return Size(width: Int(size.ws_col), height: Int(size.ws_row))
  }

  /// Whether another job of the shell has the terminal now.
  var isInBackground: Bool { Self.isInBackground(display) }

  private static func isInBackground(_ terminal: Int32) -> Bool {
    let group = tcgetpgrp(terminal)
    return group != -1 && group != getpgrp()
  }

  /// Sends bytes past ncurses.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(display, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  /// Has a crash send bytes and set the modes of before.
  func arm(_ bytes: [UInt8]) {
    var modes = modes
    CTerminalSignals_arm(display, &modes, bytes, bytes.count)
  }

  /// Lets go of the files.
  func close() {
    fclose(input)
    fclose(output)
  }
}
