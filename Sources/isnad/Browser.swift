internal import FoundationEssentials

/// The person's browser, as the environment names it.
struct Browser {
  private let words: [String]

  /// The first command of BROWSER that is there (a list with colons, as xdg-utils reads it), else
  /// xdg-open; nil without either.
  init?(environment: [String: String]) {
    let folders = environment["PATH", default: "/usr/bin:/bin"].split(separator: ":")
    let wanted = environment["BROWSER", default: ""].split(separator: ":").map(String.init)
    let commands = (wanted + ["xdg-open"]).map { $0.split(separator: " ").map(String.init) }
    let found = commands.first { words in
      guard let program = words.first else { return false }
      if program.contains("/") { return FileManager.default.isExecutableFile(atPath: program) }
      return folders.contains {
        FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
      }
    }
    guard let found else { return nil }
    words = found
  }

  /// The words of the command that shows an address, which stands for `%s` or behind the others;
  /// nil for what is no address of the web. No shell reads them.
  func command(for address: String) -> [String]? {
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    let isPlain = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !(0x80..<0xA0).contains($0.value)
    }
    guard isWeb, isPlain, address.utf8.count <= 4096, address.printable == address else {
      return nil
    }
    let isMarked = words.contains { $0.contains("%s") }
    return isMarked ? words.map { $0.replacing("%s", with: address) } : words + [address]
  }
}
