internal import Foundation

/// A file of a test that holds what the program gave when somebody last read and approved it;
/// `RECORD=1 swift test` writes it anew.
public struct Golden: Sendable {
  private let file: URL

  /// The file at a path beside a test's source file.
  public init(_ path: String, beside source: String) {
    file = URL(filePath: source).deletingLastPathComponent().appending(path: path)
  }

  /// What the file holds, behind rewriting it with `current` where the run records.
  public func text(recording current: String) throws -> String {
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(current.utf8).write(to: file)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }
}
