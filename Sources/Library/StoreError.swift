internal import FoundationEssentials
internal import GRDB

/// Why a library cannot be opened, read or changed. What had been kept before is kept still.
public struct StoreError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Cause: Hashable, Sendable, CaseIterable {
    /// The file or its folder may only be read, and something was to be written.
    case readOnly
    /// The file or its folder may not be opened, or the folder not made.
    case denied
    /// The file is no SQLite database, or one of another program.
    case notLibrary
    /// The file is damaged.
    case corrupt
    /// A later version of isnad made it.
    case newer
    /// No space is left.
    case full
    /// Another process has been writing for longer than anybody waits.
    case busy
    /// The file was removed, or another put in its place, since it was opened.
    case replaced
    /// SQLite or the system gave another reason.
    case failed
  }

  /// The file.
  public let path: String
  /// What is wrong.
  public let cause: Cause

  /// A failure at a path.
  public init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// The failure behind an error that SQLite, GRDB or the file system threw.
  init(path: String, _ error: any Error) {
    let cause: Cause =
      switch error {
      case let error as StoreError: error.cause
      case let error as Schema.Mismatch: error == .newer ? .newer : .notLibrary
      case let error as DatabaseError: Cause(error)
      case let error as CocoaError: error.code == .fileWriteOutOfSpace ? .full : .denied
      default: .failed
      }
    self.init(path: path, cause: cause)
  }
}

extension StoreError.Cause {
  /// What SQLite's result codes mean here (https://sqlite.org/rescode.html).
  fileprivate init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .denied
      case .SQLITE_NOTADB: .notLibrary
      case .SQLITE_CORRUPT: .corrupt
      case .SQLITE_FULL: .full
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      default: .failed
      }
  }
}
