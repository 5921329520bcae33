public import Foundation
internal import Glibc

/// A terminal with a shell in it for one test, played by tmux.
public final class Tmux {
  /// Whether tests with it can run: tmux is installed, or must be (CI=true).
  public static var isUsable: Bool {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    return environment["CI"] == "true" || folders.contains { access("\($0)/tmux", X_OK) == 0 }
  }

  private let socket = "isnad-\(getpid())-\(UInt32.random(in: 0 ... .max))"

  /// A terminal of a size, whose shell's prompt is `$ `.
  public init(width: Int, height: Int) throws {
    try tmux(
      "set", "-g", "default-terminal", "tmux-256color", ";",
      "new-session", "-d", "-x", "\(width)", "-y", "\(height)",
      "env -u TMUX ENV= PS1='$ ' SWIFT_BACKTRACE=enable=no sh -i")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Presses keys, by tmux's names (`Up`, `C-o`, `م`).
  public func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text.
  public func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Types a line for the shell.
  public func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Gives the terminal another size.
  public func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// The rows on the screen, without the blanks at their ends.
  public func rows() throws -> [String] {
    try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The screen with the control sequences of its styles.
  public func styledScreen() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// Whether some row comes to contain a text.
  public func shows(_ text: String) throws -> Bool {
    try Deadline.wait { try rows().contains { $0.contains(text) } }
  }

  @discardableResult private func tmux(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["tmux", "-u", "-f", "/dev/null", "-L", socket] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(arguments: arguments) }
    return String(decoding: data, as: UTF8.self)
  }

  /// A command that tmux refused.
  public struct Failure: Error {
    /// The command.
    public let arguments: [String]
  }
}
