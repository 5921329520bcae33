internal import Reader
internal import Terminals

/// What is said when something has left the reader. Nobody can know more than that it was sent.
enum HandingOverMessage: CaseIterable {
  case sentToTerminal, sentThroughTmux, givenToTmux, tmuxRefuses, tooLongToCopy
  case noBrowser, badAddress, browserStarted, browserFailed, commandFailed, pressEnter

  /// The message.
  var words: Words {
    switch self {
    case .sentToTerminal:
      Words(
        "أُرسل إلى حافظة الطرفية، ولا يُعرف هل قبلته.",
        "Sent to the terminal's clipboard; whether it took it cannot be known.")
    case .sentThroughTmux:
      Words(
        "أُرسل عبر tmux إلى حافظة الطرفية، ولا يُعرف هل قبلته.",
        "Sent through tmux to the terminal's clipboard; whether it took it cannot be known.")
    case .givenToTmux:
      Words(
        "أُعطي لـ tmux ليضعه في الحافظة، ولا يُعرف هل قبلته الطرفية.",
        "Given to tmux for the clipboard; whether the terminal took it cannot be known.")
    case .tmuxRefuses:
      Words(
        "لم يُنسخ، فـ tmux لا يقبله: tmux set -g set-clipboard on",
        "Not copied, tmux does not take it: tmux set -g set-clipboard on")
    case .tooLongToCopy:
      Words("لم يُنسخ، فهو أطول مما تقبله الطرفيات.", "Not copied: longer than terminals take.")
    case .noBrowser:
      Words(
        "لا متصفح: عيّن متغير البيئة BROWSER.", "No browser: set the environment variable BROWSER.")
    case .badAddress:
      Words(
        "ليس عنوان http أو https سليما.", "The address is no sound http or https address.")
    case .browserStarted:
      Words("سُلم العنوان إلى المتصفح.", "The address was given to the browser.")
    case .browserFailed: Words("أخفق المتصفح.", "The browser failed.")
    case .commandFailed: Words("أخفق الأمر.", "The command failed.")
    case .pressEnter: Words("[اضغط Enter للعودة إلى القراءة]", "[press Enter to go on reading]")
    }
  }
}

extension Clipboard {
  /// What is said when a text was sent to it.
  var message: HandingOverMessage {
    switch self {
    case .terminal: .sentToTerminal
    case .behindTmux: .sentThroughTmux
    case .tmux: .givenToTmux
    case .refused: .tmuxRefuses
    }
  }
}
