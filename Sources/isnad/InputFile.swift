internal import Glibc

/// A file, or standard input, read piece by piece, because a pipe may not end.
struct InputFile: ~Copyable {
  /// More bytes than this are no article.
  static let byteLimit = 64 << 20

  private let path: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What was read to see what the file is.
  private var held: ArraySlice<UInt8>?

  /// Opens a path; `-` is standard input.
  init(_ path: String) throws(InputError) {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : Self.open(path)
    if descriptor == -1 { throw InputError(path: path, cause: .init(errno: errno)) }
  }

  /// Opens a path, whose bytes may not be UTF-8 where it is an argument of the program.
  private static func open(_ path: String) -> Int32 {
    let names = RawArgument.all(shownAs: path)
    if names.count > 1 {
      errno = EILSEQ
      return -1
    }
    guard let name = names.first else { return Glibc.open(path, O_RDONLY | O_CLOEXEC) }
    return Glibc.open(name, O_RDONLY | O_CLOEXEC)
  }

  /// Whether what lies at a path in a folder is to be read: not a pipe, which may never answer, nor
  /// a device or folder. What cannot be looked at is, so that reading it says why.
  static func mayHoldText(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) != 0 || facts.st_mode & S_IFMT == S_IFREG
  }

  deinit { close(descriptor) }

  /// The first bytes, which stay to be read.
  mutating func head() throws(InputError) -> ArraySlice<UInt8> {
    let piece = try next()
    held = piece
    return piece
  }

  /// The next bytes; none at the end.
  mutating func next() throws(InputError) -> ArraySlice<UInt8> {
    if let piece = held {
      held = nil
      return piece
    }
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { throw InputError(path: path, cause: .init(errno: errno)) }
    }
  }

  /// All bytes, up to the limit.
  mutating func all() throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= Self.byteLimit {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw InputError(path: path, cause: .tooLarge)
  }

  /// Hands on each line as it arrives, without its line end, for as long as they are wanted; one
  /// line has the limit of a file.
  mutating func eachLine(
    while isWanted: () -> Bool = { true }, _ body: (ArraySlice<UInt8>) -> Void
  ) throws(InputError) {
    var line: [UInt8] = []
    while isWanted() {
      var piece = try next()
      if piece.isEmpty { break }
      while let end = piece.firstIndex(of: UInt8(ascii: "\n")) {
        body(line + piece[..<end])
        line.removeAll(keepingCapacity: true)
        piece = piece[(end + 1)...]
      }
      line += piece
      if line.count > Self.byteLimit { throw InputError(path: path, cause: .tooLarge) }
    }
    if !line.isEmpty { body(line[...]) }
  }
}

extension InputError.Cause {
  /// Why the system did not open or read a file.
  init(errno: Int32) {
    self =
      switch errno {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case EILSEQ: .nameNotUTF8
      default: .unreadable
      }
  }

  /// Why the files of a folder cannot be listed.
  static func ofFolder(_ path: String) -> Self {
    var facts = stat()
    if stat(path, &facts) != 0 { return Self(errno: errno) }
    return facts.st_mode & S_IFMT == S_IFDIR ? .denied : .isFile
  }
}
