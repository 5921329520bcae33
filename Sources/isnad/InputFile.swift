internal import Glibc

/// A file, or standard input, read piece by piece, because a pipe may not end.
struct InputFile: ~Copyable {
  /// More bytes than this are no article.
  static let byteLimit = 64 << 20

  private let path: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens a path; `-` is standard input.
  init(_ path: String) throws(InputError) {
    self.path = path
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor == -1 { throw InputError(path: path, cause: .init(errno: errno)) }
  }

  deinit { close(descriptor) }

  /// The next bytes; none at the end.
  mutating func next() throws(InputError) -> ArraySlice<UInt8> {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { throw InputError(path: path, cause: .init(errno: errno)) }
    }
  }

  /// All bytes, up to a limit.
  mutating func all(limit: Int = byteLimit) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let piece = try next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
    throw InputError(path: path, cause: .tooLarge)
  }

  /// Hands on each line as it arrives, without its line end; one line has the limit of a file.
  mutating func eachLine(_ body: (ArraySlice<UInt8>) -> Void) throws(InputError) {
    var line: [UInt8] = []
    while true {
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
      default: .unreadable
      }
  }
}
