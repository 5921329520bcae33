internal import Glibc

/// An import that runs in a process of its own while the reader goes on; what it prints comes
/// through a pipe.
struct ImportRun {
  /// The pipe's end to read from.
  let output: Int32
  private let process: pid_t
  private var rest: [UInt8] = []
  /// The last whole line that the process printed.
  private(set) var lastLine = ""

  /// Starts this program again with other arguments, its messages in the pipe as well; nil where
  /// the system has no process to give.
  init?(_ arguments: [String]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    guard let process = Self.start(arguments, printingTo: ends[1]) else {
      close(ends[0])
      return nil
    }
    self.process = process
    output = ends[0]
  }

  /// Takes what has been printed; whether there may be more.
  mutating func read() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(output, &buffer, buffer.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    rest += buffer[..<count]
    let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let whole = count == 0 ? lines[...] : lines.dropLast()
    if let line = whole.last(where: { !$0.isEmpty }) {
      lastLine = String(decoding: line, as: UTF8.self).printable
    }
    rest = count == 0 ? [] : Array(lines.last ?? [])
    return count > 0
  }

  /// Waits for the end of the process, which is told to end if it has not.
  func end() {
    kill(process, SIGTERM)
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
  }

  private static func start(_ arguments: [String], printingTo pipe: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipe, STDERR_FILENO)
    var words = (["isnad"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    // Linux: the link to the program that runs, wherever it lies.
    guard posix_spawn(&process, "/proc/self/exe", &actions, nil, &words, environ) == 0 else {
      return nil
    }
    return process
  }
}
