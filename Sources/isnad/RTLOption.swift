internal import ArgumentParser
internal import Config
internal import Terminals

/// Who shall put right-to-left text in order, as `--rtl` says.
enum RTLOption: String, CaseIterable, ExpressibleByArgument {
  case auto, app, kitty, terminal, plain

  /// What the person has set.
  static var preferred: RTLOption {
    Preferences.current.configuration.rtl.flatMap { RTLOption(rawValue: $0.rawValue) } ?? .auto
  }

  /// The mode that is asked for; nil leaves it to the terminal's kind.
  var mode: RTLMode? { RTLMode(rawValue: rawValue) }
}
