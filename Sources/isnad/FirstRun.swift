internal import FoundationEssentials

/// Whether somebody runs the reader for the first time: it leaves an empty file behind, as
/// `greeted` in `$XDG_STATE_HOME/isnad` (XDG Base Directory Specification).
enum FirstRun {
  /// Whether this is the first run; there is no second one. Where the file cannot be written,
  /// nobody is greeted, rather than every time.
  static func isNow(environment: [String: String]) -> Bool {
    guard let folder = folder(environment) else { return false }
    let file = folder + "/greeted"
    if FileManager.default.fileExists(atPath: file) { return false }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return FileManager.default.createFile(atPath: file, contents: nil)
  }

  /// A relative path is invalid, the specification says, and must be ignored.
  private static func folder(_ environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/isnad" }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/isnad" }
  }
}
