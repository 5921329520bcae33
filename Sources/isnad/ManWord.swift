internal import Reader

/// The words of the manual page that stand in no other table.
enum ManWord: CaseIterable {
  case manual, name, synopsis, description, about, examples, commands, options, keys
  case configuration, configurationText, lexicon, lexiconText, files, environment, exitStatus

  /// The words in every language.
  var words: Words {
    switch self {
    case .manual: Words("دليل إسناد", "isnad manual")
    case .name: Words("الاسم", "NAME")
    case .synopsis: Words("الصيغة", "SYNOPSIS")
    case .description: Words("الوصف", "DESCRIPTION")
    case .about:
      Words(
        """
        يعرض isnad الأخبار العربية في الطرفية من اليمين إلى اليسار موصولة الحروف، ومعها من قال ماذا: الأطراف والأماكن، وكل قول بمصدره ولفظ إسناده ومضمونه، وما لم ينسب إلى أحد.

        المقال ملف نصي بترميز UTF-8: عنوان، ثم سطر فارغ، ثم الخبر، فقرة في كل سطر.
        """,
        """
        isnad shows Arabic news in a terminal, right to left and joined, and with it who said what: the parties, the places, every claim with its source, cue and content, and what nobody vouches for.

        An article is a text in UTF-8: a headline, a blank line, the report, a paragraph a line.
        """)
    case .examples: Words("أمثلة", "EXAMPLES")
    case .commands: Words("الأوامر", "COMMANDS")
    case .options: Words("الخيارات", "OPTIONS")
    case .keys: Words("المفاتيح", "KEYS")
    case .configuration: Words("الإعدادات", "CONFIGURATION")
    case .configurationText:
      Words(
        "ملف الإعدادات بهيئة YAML. ما لا يصلح فيه يُذكر بسطره ويسري ما سواه. isnad config يكتب الإعدادات السارية ملفا مشروحا يصلح بداية.",
        "The configuration is YAML. What does not hold is told with its line; all else applies. isnad config prints what is in force, with comments: a start for a file."
      )
    case .lexicon: Words("المعجم", "LEXICON")
    case .lexiconText:
      Words(
        "تضاف الأسماء وألفاظ الإسناد في lexicon من ملف الإعدادات، أو في ملفات tsv لها أعمدة جداول البرنامج: actors وplaces وcues وnouncues وverbs. ومفتاح + في القارئ يضيف ما هو محدد.",
        "Names and cues are added under lexicon in the configuration, or in .tsv files with the columns of the program's own tables: actors, places, cues, nouncues, verbs. The key + in the reader adds what is selected."
      )
    case .files: Words("الملفات", "FILES")
    case .environment: Words("متغيرات البيئة", "ENVIRONMENT")
    case .exitStatus: Words("رموز الخروج", "EXIT STATUS")
    }
  }

  /// The heading of a section.
  func title(_ language: Language) -> String { ".SH \"\(words[language])\"\n" }

  /// What a section lists.
  var items: [(name: String, words: Words)] {
    switch self {
    case .files:
      [
        ("$XDG_CONFIG_HOME/isnad/config", Words("الإعدادات.", "The configuration.")),
        (
          "$XDG_CONFIG_HOME/isnad/lexicon/*.tsv",
          Words("ما يضاف إلى المعجم.", "Additions to the lexicon.")
        ),
        ("$XDG_DATA_HOME/isnad/library.sqlite", Words("المكتبة.", "The library.")),
        (
          "$XDG_STATE_HOME/isnad/places.tsv",
          Words(
            "أين تُركت المقالات المفتوحة من ملفات، وما فيها من علامات.",
            "Where articles of files were left, and the bookmarks in them.")
        ),
      ]
    case .environment:
      [
        (
          "LC_ALL, LC_MESSAGES, LANG",
          Words(
            "لغة الواجهة، والأول المعيّن يسري.",
            "The language of the interface; the first that is set counts.")
        ),
        ("NO_COLOR", Words("بلا ألوان.", "No colours.")),
        ("COLORTERM", Words("truecolor لكل الألوان.", "truecolor for all colours.")),
        (
          "BROWSER",
          Words(
            "الأمر الذي يفتح صفحة المقال، وإلا فهو xdg-open.",
            "The command that shows an article's page, xdg-open unless set.")
        ),
        (
          "XDG_CONFIG_HOME",
          Words(
            "مجلد الإعدادات، وأصله ~/.config.",
            "The folder of configurations, ~/.config unless set.")
        ),
        (
          "XDG_DATA_HOME",
          Words(
            "مجلد البيانات، وأصله ~/.local/share.", "The folder of data, ~/.local/share unless set."
          )
        ),
        (
          "XDG_STATE_HOME",
          Words(
            "مجلد الحالة، وأصله ~/.local/state؛ يُحفظ فيه أن الترحيب قد ظهر، ومواضع القراءة في الملفات.",
            "The folder of state, ~/.local/state unless set; it keeps that you have been greeted, and places in files."
          )
        ),
      ]
    case .exitStatus:
      [
        ("0", Words("نجاح.", "Success.")),
        (
          "1",
          Words(
            "تعذر مدخل أو أكثر، أو تعذر استعمال الطرفية.",
            "An input could not be read, or the terminal not used.")
        ),
        ("2", Words("خطأ في الأمر.", "The command was wrong.")),
        (
          "129, 130, 143",
          Words(
            "أنهت القارئ إشارة: SIGHUP أو Ctrl-C أو SIGTERM.",
            "SIGHUP, Ctrl-C or SIGTERM ended the reader.")
        ),
      ]
    default: []
    }
  }
}
