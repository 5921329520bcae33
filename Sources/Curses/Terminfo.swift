internal import CNcurses
internal import Glibc

/// What the system knows about the terminal's type (terminfo).
enum Terminfo {
  /// Makes sure that the type in TERM is known and can be drawn on; sends nothing.
  static func check(output: Int32) throws(CursesError) {
    guard let type = getenv("TERM").map({ String(cString: $0) }), !type.isEmpty else {
      throw .noTerminalType
    }
    var result: Int32 = 0
    // With a place for the result, setupterm neither prints nor exits.
    guard setupterm(type, output, &result) == OK else { throw .unknownTerminal(type) }
    let movesCursor = capability("cup") != nil
    del_curterm(set_curterm(nil))
    if !movesCursor { throw .dumbTerminal(type) }
  }

  /// Whether any colour can be shown: the terminal says so in the environment, or its description
  /// does.
  static var hasTrueColor: Bool {
    let variable = getenv("COLORTERM").map { String(cString: $0) } ?? ""
    return ["truecolor", "24bit"].contains(variable) || ["RGB", "Tc"].contains(where: hasFlag)
  }

  private static func hasFlag(_ name: String) -> Bool {
    tigetflag(name) > 0 || tigetnum(name) > 0
  }

  /// What undoes all that ncurses may have switched on, for when it cannot do so itself.
  static var restoring: [UInt8] {
    let mouse = capability("kmous") == nil ? [] : Array("\u{1B}[?1000l\u{1B}[?1006l".utf8)
    return mouse + ["rmir", "sgr0", "rmkx", "cnorm", "rmcup"].flatMap { capability($0) ?? [] }
  }

  /// A string of the terminal's description without its padding (`$<5>`); nil if it has none.
  private static func capability(_ name: String) -> [UInt8]? {
    guard let string = tigetstr(name), Int(bitPattern: string) != -1 else { return nil }
    var bytes = Array(String(cString: string).utf8)[...]
    var result: [UInt8] = []
    while let first = bytes.popFirst() {
      if first == UInt8(ascii: "$"), bytes.first == UInt8(ascii: "<"),
        let close = bytes.firstIndex(of: UInt8(ascii: ">"))
      {
        bytes = bytes[(close + 1)...]
      } else {
        result.append(first)
      }
    }
    return result
  }
}
