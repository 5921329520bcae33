internal import Glibc
public import Terminals

extension OuterTerminal {
  /// What tmux says of the terminal that shows it; asked of the tmux that TMUX names, on a pipe of
  /// its own, so that it starts before the terminal itself is asked.
  public struct Inquiry {
    private let pipe: UnsafeMutablePointer<FILE>?

    /// Starts tmux, which takes some milliseconds.
    public init() {
      pipe = popen("exec tmux display-message -p '\(OuterTerminal.format)' 2>/dev/null", "re")
    }

    /// Waits for what it says; nil if it cannot be asked.
    public func answer() -> OuterTerminal? {
      guard let pipe else { return nil }
      var line: [UInt8] = []
      while line.count < 512, case let byte = getc(pipe), byte != EOF, byte != 10 {
        line.append(UInt8(byte))
      }
      guard pclose(pipe) == 0 else { return nil }
      return OuterTerminal(printed: String(decoding: line, as: UTF8.self))
    }
  }
}
