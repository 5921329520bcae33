internal import ArgumentParser

/// The paths that a command reads.
enum Paths {
  /// Throws where there are none. The parser could demand them itself, but would then say so of
  /// `isnad --unknown`, and not that it knows no such option.
  static func check(_ paths: [String]) throws {
    if paths.isEmpty { throw ValidationError("Missing expected argument '<path> ...'") }
  }
}
