internal import ArgumentParser
internal import FoundationEssentials
internal import Reader

extension Language: ExpressibleByArgument {
  /// The language that `--language` names or else the environment asks for; known before the
  /// command line is parsed, because help and errors speak it too.
  static let current: Language = {
    let arguments = CommandLine.arguments
    let named = zip(arguments, arguments.dropFirst()).last { $0.0 == "--language" }?.1
    let joined = arguments.last { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
    return (named ?? joined.map(String.init)).flatMap(Language.init(rawValue:))
      ?? Language(environment: ProcessInfo.processInfo.environment)
  }()
}
