internal import Glibc
internal import Reader

/// An import that runs in a process of its own while the reader goes on; what it prints comes
/// through a pipe.
struct ImportRun {
  /// The pipe's end to read from.
  let output: Int32
  private let process: pid_t
  /// What it does, for people.
  private let work: Message
  private var rest: [UInt8] = []
  /// The last report of progress, field by field: bytes done, bytes in all, articles imported.
  private var progress: [Int] = []
  /// What it said for people: why something failed, and at the end what came of all.
  private var words: [String] = []

  /// Starts this program again with other arguments, its messages in the pipe as well; nil where
  /// the system has no process to give. `work` says what it does, `importing` or `refreshing`.
  init?(_ arguments: [String], _ work: Message = .importing) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[1]) }
    guard let process = Self.start(arguments, printingTo: ends[1]) else {
      close(ends[0])
      return nil
    }
    self.process = process
    self.work = work
    output = ends[0]
  }

  /// Takes what has been printed, if anything; whether there may be more.
  mutating func read() -> Bool {
    var file = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, 0) > 0 else { return true }
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    let count = Glibc.read(output, &buffer, buffer.count)
    if count < 0 { return errno == EINTR || errno == EAGAIN }
    rest += buffer[..<count]
    let lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let whole = count == 0 ? lines[...] : lines.dropLast()
    for line in whole { take(String(decoding: line, as: UTF8.self)) }
    rest = count == 0 ? [] : Array(lines.last ?? [])
    return count > 0
  }

  /// Takes a line: reports for programs hold tabs, sentences for people none.
  private mutating func take(_ line: String) {
    let fields = line.split(separator: "\t")
    if fields.count == 1 { words.append(line.printable) }
    if fields.first == "progress" { progress = fields.dropFirst().compactMap { Int($0) } }
  }

  /// How far it has come.
  func progress(in language: Language) -> String {
    guard progress.count >= 3 else { return work.words[language] }
    let share = progress[1] > 0 ? "\(progress[0] * 100 / progress[1])%" : nil
    let count = work == .importing ? language.count(progress[2], .article) : nil
    let numbers = [share, count].compactMap(\.self).joined(separator: " · ")
    return "\(work.words[language]) \(numbers)"
  }

  /// What came of it, in one line: the last words, which are the counts, and the last failure.
  var outcome: String {
    let counts = words.filter { !$0.hasPrefix(Self.failure) }.joined(separator: " · ")
    let failure = words.last { $0.hasPrefix(Self.failure) }
    return [counts, failure].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let failure = "isnad: "

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
