internal import ArgumentParser
internal import Terminals

/// Who shall put right-to-left text in order, as `--rtl` says.
enum RTLOption: String, CaseIterable, ExpressibleByArgument {
  case auto, app, kitty, terminal, plain

  /// The mode that is asked for; nil leaves it to the terminal's kind.
  var mode: RTLMode? { RTLMode(rawValue: rawValue) }
}
