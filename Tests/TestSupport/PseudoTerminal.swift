public import Glibc

/// A terminal that is nothing but its bytes, with one program in it.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// What the program has sent so far.
  public private(set) var output = ""
  /// The terminal's modes before the program, as text that can be compared.
  public let modesBefore: String
  private var master: Int32
  /// Kept open so that the terminal outlives the program.
  private var slave: Int32
  private let path: String
  /// The program's process.
  public let process: pid_t

  // Linux' TIOCSPTLCK and TIOCGPTN and glibc's POSIX_SPAWN_SETSID, which do not reach Swift.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// Starts a program in a terminal of 40 × 12 with these variables beside its search path.
  public init(_ command: [String], environment: [String: String] = [:]) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: UInt32 = 0
    _ = ioctl(master, Self.setLock, &lock)
    _ = ioctl(master, Self.getNumber, &number)
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    var size = winsize(ws_row: 12, ws_col: 40, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    modesBefore = Self.modes(of: slave)
    let always = [
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "TERM": "xterm-256color",
    ]
    process = Self.start(command, always.merging(environment) { $1 }, on: path)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    hangUp()
  }

  /// Takes the terminal away, as a closed window does.
  public func hangUp() {
    for file in [slave, master] where file != -1 { close(file) }
    slave = -1
    master = -1
  }

  /// In a session of its own, the terminal that is opened first is the controlling one.
  private static func start(
    _ command: [String], _ environment: [String: String], on path: String
  ) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    posix_spawn_file_actions_addopen(&files, 0, path, O_RDWR, 0)
    for file: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&files, 0, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var none = sigset_t()
    sigemptyset(&none)  // the threads of the tests block signals, and that is inherited
    posix_spawnattr_setsigmask(&attributes, &none)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = -1
    posix_spawn(&process, command[0], &files, &attributes, arguments, variables)
    return process
  }

  /// The terminal's modes now.
  public var modes: String { Self.modes(of: slave) }

  private static func modes(of terminal: Int32) -> String {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return "\(modes)"
  }

  /// Types text.
  public func type(_ text: String) {
    _ = text.withCString { write(master, $0, strlen($0)) }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Whether the output comes to contain a text at least this often.
  public func sends(_ text: String, times: Int = 1) -> Bool {
    Deadline.wait {
      readOutput()
      return output.split(separator: text, omittingEmptySubsequences: false).count > times
    }
  }

  /// How the program ends; nil if it goes on.
  public func ending() -> Ending? {
    var status: Int32 = 0
    let hasEnded = Deadline.wait {
      readOutput()
      return waitpid(process, &status, WNOHANG) == process
    }
    readOutput()
    guard hasEnded else { return nil }
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  private func readOutput() {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 65536)
    while poll(&file, 1, 0) > 0, Int32(file.revents) & POLLIN != 0 {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { return }
      output += String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }
}
