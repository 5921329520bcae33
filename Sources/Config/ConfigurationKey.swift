internal import Reader

/// What can be set, in the order in which it is printed.
enum ConfigurationKey: String, CaseIterable {
  case language, digits, theme, rtl, harakat, measure, spacing, justify, mouse, library
  case keys, themes, lexicon

  /// What is set by it, for the comment before it.
  var words: Words {
    switch self {
    case .language:
      Words(
        "لغة الواجهة: ar أو en؛ وبدونها بحسب LC_ALL أو LC_MESSAGES أو LANG.",
        "The language of the interface: ar or en; without it, as LC_ALL, LC_MESSAGES or LANG say.")
    case .digits:
      Words(
        "أرقام الواجهة العربية: auto بحسب البلد في LANG، أو western مثل 123، أو arabic-indic مثل ١٢٣.",
        "Digits of the Arabic interface: auto, as LANG's country has them; western; arabic-indic.")
    case .theme:
      Words(
        "المظهر: %، أو اسم من themes.",
        "The theme: %, or a name from themes.")
    case .rtl:
      Words(
        "من يرتب العربية: auto أو app أو kitty أو terminal أو plain.",
        "Who orders right-to-left text: auto, app, kitty, terminal or plain.")
    case .harakat:
      Words("الحركات: auto أو shown أو hidden.", "Harakat: auto, shown or hidden.")
    case .measure:
      Words("أقصى عرض للسطر، بالخانات: %.", "The longest line, in cells: %.")
    case .spacing:
      Words(
        "الأسطر الفارغة: tight أو standard أو open.", "Blank rows: tight, standard or open.")
    case .justify:
      Words(
        "محاذاة السطر من طرفيه: true أو false.", "Whether both ends of a line stand at an edge.")
    case .mouse:
      Words(
        "استعمال الفأرة: true أو false؛ بدونها تحدد الطرفية النص بها.",
        "Whether the reader listens to the mouse; if not, the terminal selects with it.")
    case .library:
      Words("ملف المكتبة؛ ~ مجلد المستخدم.", "The library's file; ~ is your home folder.")
    case .keys:
      Words(
        "المفاتيح: لكل أمر حرف أو اسم مفتاح أو قائمة منها بدل مفاتيحه.",
        "Keys: for an action a character, a key's name or a list of them, instead of its own.")
    case .themes:
      Words(
        "مظاهر من عندك: base مظهر تبدأ منه، ثم لكل دور هيئته، مثل: bold red أو #ffcc00 on black.",
        "Your own themes: base is one to start from, then looks: bold red, #ffcc00 on black.")
    case .lexicon:
      Words(
        "أسماء وألفاظ إسناد تضاف إلى المعجم.", "Names and cues beside those of the lexicon.")
    }
  }
}
