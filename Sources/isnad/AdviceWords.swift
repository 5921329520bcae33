internal import Reader
internal import Terminals

extension TerminalSession {
  /// What to say at once: only what a person must change to read at all.
  var notice: Words? {
    detection.advice == .allowPassthrough ? KnownTerminal.Advice.allowPassthrough.words : nil
  }
}

extension KnownTerminal.Advice {
  /// The exact setting to change.
  var words: Words {
    switch self {
    case .forceLTR:
      Words(
        "اكتب force_ltr yes في kitty.conf، ثم استعمل ‎--rtl app: عندئذ تظهر الحركات أيضا.",
        "Set force_ltr yes in kitty.conf and use --rtl app: then harakat show as well.")
    case .chooseMode:
      Words(
        "إن ظهرت الكلمات معكوسة فخيار العربية مفعل في الطرفية: اضغط t أو استعمل ‎--rtl terminal.",
        "If words come out reversed, the terminal's bidi option is on: press t or use --rtl terminal."
      )
    case .chooseTerminal:
      Words(
        "هذه الطرفية ترتب العربية بنفسها ولا يمكن منعها: اقرأ في xterm أو kitty أو GNOME Terminal.",
        "This terminal orders Arabic itself and cannot be told not to: read in xterm, kitty or GNOME Terminal."
      )
    case .allowPassthrough:
      Words(
        "إن ظهرت الكلمات معكوسة: tmux set -g allow-passthrough on",
        "If words come out reversed: tmux set -g allow-passthrough on")
    }
  }
}
