internal import Glibc
internal import Reader

/// Standard output and standard error.
enum Output {
  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Keeps the numbers of the standard files for them where they are closed: a file that is opened
  /// later must not be taken for one. Of these nothing can be read, and to them nothing written.
  static func reserve() {
    for file in STDIN_FILENO...STDERR_FILENO where fcntl(file, F_GETFD) == -1 {
      _ = open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes data. If the system does not take it, the program ends: silently when the reader of a
  /// pipe has gone, else with a word on standard error.
  static func write(_ data: String) {
    guard let number = send(data, to: STDOUT_FILENO) else { return }
    if number != EPIPE { say("isnad: \(Message.outputFailed.words[.current])") }
    exit(EXIT_FAILURE)
  }

  /// Writes what a terminal shows for a moment, such as a bar of progress.
  static func show(_ text: String) {
    _ = send(text, to: STDERR_FILENO)
  }

  /// Writes a line for people; if even that fails, nobody can be told.
  static func say(_ sentence: String) {
    _ = send(sentence + "\n", to: STDERR_FILENO)
  }

  /// Returns the number of the error that kept the text from being written, if one did.
  private static func send(_ text: String, to file: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
