internal import FoundationEssentials

/// Whether somebody runs the reader for the first time: it leaves an empty file behind,
/// `greeted`.
enum FirstRun {
  /// Whether this is the first run; there is no second one. Where the file cannot be written,
  /// nobody is greeted, rather than every time.
  static func isNow(environment: [String: String]) -> Bool {
    guard let folder = BaseFolder.state.path(in: environment) else { return false }
    let file = folder + "/greeted"
    if FileManager.default.fileExists(atPath: file) { return false }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: file, contents: nil)
  }
}
