/// Where the files of a person lie, by what they are (XDG Base Directory Specification).
enum BaseFolder {
  case config, data, state

  /// isnad's folder among them; nil where the environment names neither it nor a home. A relative
  /// path in the variable is invalid and passed over, says the specification.
  func path(in environment: [String: String]) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path + "/isnad" }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/" + custom + "/isnad" }
  }

  private var variable: String {
    switch self {
    case .config: "XDG_CONFIG_HOME"
    case .data: "XDG_DATA_HOME"
    case .state: "XDG_STATE_HOME"
    }
  }

  private var custom: String {
    switch self {
    case .config: ".config"
    case .data: ".local/share"
    case .state: ".local/state"
    }
  }
}
