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
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    if descriptor == -1 { throw InputError(path: path, cause: .init(errno: errno)) }
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
      default: .unreadable
      }
  }
}
