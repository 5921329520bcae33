internal import Glibc

/// Which file lies at a path: one that was removed and made anew has the same name and is another.
struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let number: UInt

  /// The file at a path; nil where there is none.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
