/// The program's arguments as the system gave them: file names are bytes, and Swift's strings show
/// those that are not UTF-8 with U+FFFD in their places.
enum RawArgument {
  /// The arguments that a string with U+FFFD in it may show, each once; their bytes end with a zero.
  static func all(shownAs text: String) -> Set<[CChar]> {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return [] }
    return Set(bytes.filter { $0.shown == text })
  }

  private static var bytes: [[CChar]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        Array(UnsafeBufferPointer(start: argument, count: length(argument) + 1))
      }
    }
  }

  private static func length(_ argument: UnsafePointer<CChar>) -> Int {
    var length = 0
    while argument[length] != 0 { length += 1 }
    return length
  }
}

extension [CChar] {
  fileprivate var shown: String {
    String(decoding: dropLast().lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
