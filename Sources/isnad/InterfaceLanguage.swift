public import ArgumentParser
internal import FoundationEssentials
public import Reader

extension Language: ExpressibleByArgument {
  /// The language that `--language` names or else the environment asks for; known before the
  /// command line is parsed, because help and errors speak it too.
  static let current =
    named(in: CommandLine.arguments)
    ?? Language(environment: ProcessInfo.processInfo.environment)

  private static func named(in arguments: [String]) -> Language? {
    let option = "--language"
    let behind = arguments.lastIndex(of: option).map { arguments[($0 + 1)...].first ?? "" }
    let joined = arguments.last { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
    return (behind ?? joined.map(String.init)).flatMap(Language.init(rawValue:))
  }
}
