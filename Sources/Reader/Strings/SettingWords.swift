extension Phrase {
  /// What is said when a setting has changed; nil for other phrases.
  var settingWords: Words? {
    switch self {
    case .modeApp:
      Words("يرتب البرنامج الحروف ويصلها (app).", "isnad orders and joins letters (app).")
    case .modeKitty:
      Words(
        "يرتب البرنامج الحروف ويقلب الكلمات لطرفية kitty (kitty).",
        "isnad orders letters and turns words for kitty (kitty).")
    case .modeTerminal:
      Words(
        "ترتب الطرفية الحروف وتصلها بنفسها (terminal).",
        "The terminal itself orders and joins letters (terminal).")
    case .harakatAuto:
      Words(
        "تظهر الحركات حيث تحسن الطرفية رسمها.", "Harakat show where the terminal can draw them.")
    case .harakatShown: Words("الحركات ظاهرة.", "Harakat are shown.")
    case .harakatHidden: Words("الحركات مخفية.", "Harakat are hidden.")
    case .controlsShown:
      Words("محارف الاتجاه ظاهرة.", "Direction controls are shown.")
    case .controlsHidden:
      Words("محارف الاتجاه مخفية.", "Direction controls are hidden.")
    case .paragraphByText:
      Words("اتجاه الفقرة بحسب نصها.", "The paragraph follows its text.")
    case .paragraphRightToLeft:
      Words("اتجاه الفقرة من اليمين إلى اليسار.", "The paragraph runs right to left.")
    case .paragraphLeftToRight:
      Words("اتجاه الفقرة من اليسار إلى اليمين.", "The paragraph runs left to right.")
    default: nil
    }
  }
}

extension Phrase {
  /// What `isnad doctor` calls the facts.
  var doctorWords: Words {
    switch self {
    case .doctorTerminal: Words("الطرفية:", "Terminal:")
    case .unknownTerminal: Words("غير معروفة", "not known")
    case .doctorLookedAt: Words("الإصدار الذي فُحص:", "Looked at in version:")
    case .notLookedAt: Words("لم يُفحص", "not looked at")
    case .doctorEvidence: Words("عُرفت من:", "Told by:")
    case .doctorMode: Words("الوضع:", "Mode:")
    case .doctorStart: Words("يُرسل في البداية:", "Sent at the start:")
    case .doctorEnd: Words("يُرسل في النهاية:", "Sent at the end:")
    case .doctorAnswers: Words("أجوبتها:", "Answers:")
    case .doctorTmux: Words("ما وراء tmux:", "Behind tmux:")
    case .doctorEnvironment: Words("البيئة:", "Environment:")
    case .doctorAdvice: Words("ما ينبغي تغييره:", "What to change:")
    default: Words("", "")
    }
  }
}
