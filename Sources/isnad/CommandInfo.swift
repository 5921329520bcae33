internal import ArgumentParser
internal import FoundationEssentials

/// A command as its parser knows it, in the language of this run.
struct CommandInfo: Decodable {
  /// An option, a flag or an argument.
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?
  let shouldDisplay: Bool?

  /// The program with all its commands.
  static var program: CommandInfo {
    struct Tool: Decodable { let command: CommandInfo }
    guard
      let tool = try? JSONDecoder().decode(Tool.self, from: Data(Isnad._dumpHelp().utf8))
    else { preconditionFailure("the parser describes every command") }
    return tool.command
  }

  /// The commands that a person can call.
  var shownCommands: [CommandInfo] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }
}

extension CommandInfo.Argument {
  /// How it is written: `--format FORMAT`, `PATH...`.
  var synopsis: String {
    let value = (valueName ?? "").contains("|") ? valueName ?? "" : (valueName ?? "").uppercased()
    let names = (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    let flags = names.joined(separator: ", ")
    return switch kind {
    case "positional": value + (isRepeating ? "..." : "")
    case "option": "\(flags) \(value)"
    default: flags
    }
  }
}
