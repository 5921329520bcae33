internal import ArgumentParser
internal import Config
internal import FoundationEssentials

extension InputError {
  /// What a path may have meant that does not exist: a command, or a neighbour in its folder.
  var meant: String? {
    guard cause == .missing, path.utf8.count < 256 else { return nil }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let commands = parts.count == 1 ? Isnad.commandNames : []
    if let command = Suggestion.nearest(to: path, among: commands) { return "isnad " + command }
    let folder = parts.dropLast().joined(separator: "/")
    let place = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    // A link to nothing is what was meant.
    if names.contains(String(name)) { return nil }
    let near = Suggestion.nearest(to: String(name), among: names.sorted().prefix(10_000))
    return near.map {
      ((parts.dropLast().map(String.init)) + [$0]).joined(separator: "/").printable
    }
  }
}

extension ParsableCommand {
  /// The commands that a person can call.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { command in
      command.configuration.shouldDisplay ? command.configuration.commandName : nil
    }
  }
}
