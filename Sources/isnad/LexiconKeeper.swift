internal import Claims
internal import FoundationEssentials
internal import Glibc

/// Writes additions to the lexicon down, a file for each table.
struct LexiconKeeper {
  /// A file that could not be written.
  struct Failure: Error, Hashable {
    let path: String
  }

  /// Where the files lie; made when it is first needed.
  let folder: String

  /// Adds a row at the end of its table's file, and returns the file's path.
  func keep(_ addition: LexiconAddition) throws(Failure) -> String {
    let path = "\(folder)/\(addition.table.rawValue).tsv"
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file != -1 else { throw Failure(path: path) }
    defer { close(file) }
    // In one write, so that two programs that add at a time do not mix their rows.
    let bytes = Array(((endsInLine(file) ? "" : "\n") + addition.row + "\n").utf8)
    let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw Failure(path: path) }
    return path
  }

  /// Whether a file is empty or its last line has its end.
  private func endsInLine(_ file: Int32) -> Bool {
    let size = lseek(file, 0, SEEK_END)
    var last: UInt8 = 0
    return size <= 0 || pread(file, &last, 1, size - 1) == 1 && last == UInt8(ascii: "\n")
  }
}
