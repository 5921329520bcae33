internal import Glibc

/// A program that has the terminal for a while.
enum Child {
  /// Runs a program with the terminal's files, or with a text as its input, and waits for its end.
  /// Returns its exit status, nil if it was not started or was killed.
  static func run(_ words: [String], input: String? = nil) -> Int32? {
    // A file and not a pipe: a program that reads only part of it breaks nothing.
    let file = input == nil ? nil : tmpfile()
    defer { if let file { fclose(file) } }
    if let input, let file {
      guard fputs(input, file) >= 0, fflush(file) == 0, lseek(fileno(file), 0, SEEK_SET) == 0
      else { return nil }
    } else if input != nil {
      return nil
    }
    return start(words, input: file.map(fileno) ?? -1).flatMap(wait)
  }

  /// Starts a program that gets the signals which we ignore while it has the terminal.
  private static func start(_ words: [String], input: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if input != -1 {
      posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    } else if isatty(STDIN_FILENO) != 1 {
      posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/tty", O_RDONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGQUIT] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    var process: pid_t = -1
    let error = posix_spawnp(&process, words[0], &files, &attributes, arguments, environ)
    return error == 0 ? process : nil
  }

  private static func wait(for process: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Shows a line, and waits until somebody types one on the terminal.
  static func awaitLine(_ invitation: String) {
    Output.write("\n" + invitation)
    let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard terminal != -1 else { return }
    defer { close(terminal) }
    var byte: UInt8 = 0
    while true {
      let count = read(terminal, &byte, 1)
      if count == 1, byte != UInt8(ascii: "\n") { continue }
      if count == -1, errno == EINTR { continue }
      return
    }
  }
}
