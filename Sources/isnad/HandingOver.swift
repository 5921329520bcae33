internal import FoundationEssentials
internal import Reader
internal import Screen
internal import Terminals

/// What leaves the reader for the clipboard, the browser and other programs.
extension EventLoop {
  /// Sends a text to the clipboard, and says where it went.
  mutating func copy(_ text: String) {
    guard text.utf8.count <= Clipboard.limit else { return say(.tooLongToCopy) }
    if clipboard == .refused { return say(giveToTmux(text) ? .givenToTmux : .tmuxRefuses) }
    let bytes = clipboard.bytes(for: text)
    if !bytes.isEmpty { terminal.send(bytes) }
    say(clipboard.message)
  }

  mutating func browse(_ address: String) {
    guard let browser = Browser(environment: ProcessInfo.processInfo.environment) else {
      return say(.noBrowser)
    }
    guard let words = browser.command(for: address) else { return say(.badAddress) }
    var status: Int32?
    terminal.lend { status = Child.run(words) }
    say(status == 0 ? .browserStarted : .browserFailed)
  }

  /// Runs a shell command with a text as its input; what it prints stays until a line is typed.
  mutating func pipe(_ text: String, to command: String) {
    let invitation = HandingOverMessage.pressEnter.words[language]
    var status: Int32?
    terminal.lend {
      status = Child.run(["/bin/sh", "-c", command], input: text)
      Child.awaitLine(invitation)
    }
    if status != 0 { say(.commandFailed) }
  }

  private mutating func say(_ message: HandingOverMessage) {
    state.fail(message.words[language])
  }
}
