public import ArgumentParser
internal import Config
internal import FoundationEssentials
public import Reader

extension Language: ExpressibleByArgument {
  /// The language that `--language` names, or else the configuration or the environment; known before the
  /// command line is parsed, because help and errors speak it too.
  static let current =
    CommandLine.value(of: "--language").flatMap(Language.init(rawValue:))
    ?? Preferences.current.configuration.language
    ?? Language(environment: ProcessInfo.processInfo.environment)
}
