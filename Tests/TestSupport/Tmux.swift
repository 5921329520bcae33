internal import Glibc

/// A terminal with a shell in it for one test, played by tmux.
public final class Tmux {
  /// Whether tests with it can run: tmux is installed, or must be (CI=true).
  public static var isUsable: Bool {
    let folders = variable("PATH").split(separator: ":")
    return variable("CI") == "true" || folders.contains { access("\($0)/tmux", X_OK) == 0 }
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// A command that tmux refused, or that was not there in time.
  public struct Failure: Error {
    /// The command, as a shell reads it.
    public let command: String
  }

  private let socket = "\(temporary)/isnad-\(getpid())-\(UInt32.random(in: 0 ... .max))"

  private static var temporary: String {
    let folder = variable("TMPDIR")
    return folder.isEmpty ? "/tmp" : folder
  }

  /// A terminal of a size, whose shell has shown its prompt, `$ `.
  public init(width: Int, height: Int) throws {
    try tmux(
      "set", "-g", "default-terminal", "tmux-256color", ";",
      "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
      "env -u TMUX -u XDG_STATE_HOME HOME= ENV= PS1='$ ' SWIFT_BACKTRACE=enable=no sh -i")
    guard try shows("$") else { throw Failure(command: "sh -i") }
  }

  deinit {
    _ = try? tmux("kill-server")
    unlink(socket)
  }

  /// Presses keys, by tmux's names (`Up`, `C-o`, `م`).
  public func press(_ keys: String...) throws(Failure) {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text.
  public func type(_ text: String) throws(Failure) { try tmux("send-keys", "-l", text) }

  /// Types a line for the shell.
  public func enter(_ line: String) throws(Failure) {
    try type(line)
    try press("Enter")
  }

  /// Has tmux take texts for the clipboard from programs.
  public func takeTexts() throws(Failure) { try tmux("set", "-s", "set-clipboard", "on") }

  /// What programs in it know it by, as a shell sets it.
  public var variable: String { "TMUX=\(socket),0,0" }

  /// The text that was last put on the clipboard; empty without one.
  public func clipboard() -> String { (try? tmux("show-buffer")) ?? "" }

  /// Gives the terminal another size.
  public func resize(width: Int, height: Int) throws(Failure) {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// The rows on the screen, without the blanks at their ends.
  public func rows() throws(Failure) -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The screen with the control sequences of its styles.
  public func styledScreen() throws(Failure) -> String { try tmux("capture-pane", "-p", "-e") }

  /// Whether some row comes to contain a text.
  public func shows(_ text: String) throws -> Bool {
    try Deadline.wait { try rows().contains { $0.contains(text) } }
  }

  /// The command's output. Its pipe is closed to other programs, of which a tmux of another test
  /// would keep it open for ever.
  @discardableResult private func tmux(_ arguments: String...) throws(Failure) -> String {
    let words = ["tmux", "-u", "-f", "/dev/null", "-S", socket] + arguments
    let command = words.map(Self.quoted).joined(separator: " ")
    guard let pipe = popen(command, "re") else { throw Failure(command: command) }
    var output: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { output.append(UInt8(byte)) }
    guard pclose(pipe) == 0 else { throw Failure(command: command) }
    return String(decoding: output, as: UTF8.self)
  }

  private static func quoted(_ word: String) -> String {
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
