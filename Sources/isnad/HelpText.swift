internal import Reader

/// What `--help` says.
enum HelpText: CaseIterable {
  case abstract, examples, readAbstract, analyzeAbstract, doctorAbstract, doctorKeys, paths, rtl
  case language, format, input
  case evaluateAbstract, gold, texts, json, show
  case config, configAbstract, linear, installAbstract, prefix, manAbstract

  /// The text in every language.
  var words: Words {
    switch self {
    case .abstract:
      Words("اقرأ أخبارا عربية واعرف من قال ماذا.", "Read Arabic news and see who said what.")
    case .examples:
      Words(
        """
        أمثلة:
          isnad article.txt                 افتح مقالا
          isnad Samples                     افتح مجلدا فيه مقالات
          curl -s URL | isnad -             اقرأ ما يأتي من برنامج آخر
          isnad analyze article.txt         اكتب من قال ماذا
          isnad analyze --format jsonl Samples > claims.jsonl

        رموز الخروج: 0 نجاح، 1 تعذر مدخل أو أكثر، 2 خطأ في الأمر.
        """,
        """
        Examples:
          isnad article.txt                 open an article
          isnad Samples                     open a folder of articles
          curl -s URL | isnad -             read what another program writes
          isnad analyze article.txt         print who said what
          isnad analyze --format jsonl Samples > claims.jsonl

        Exit codes: 0 success, 1 an input failed, 2 the command was wrong.
        """)
    case .readAbstract: Words("افتح مقالات في القارئ.", "Open articles in the reader.")
    case .analyzeAbstract: Words("اكتب من قال ماذا.", "Print who said what.")
    case .paths:
      Words(
        "ملفات، أو مجلدات فيها ملفات txt، أو - للدخل القياسي.",
        "Files, folders of .txt files, or - for standard input.")
    case .doctorAbstract:
      Words("افحص ظهور العربية في هذه الطرفية.", "See whether this terminal shows Arabic right.")
    case .doctorKeys:
      Words("وضع آخر t، تمرير j k، خروج q", "t another mode, j and k scroll, q quit")
    case .rtl:
      Words(
        "من يرتب العربية: auto أو app أو kitty أو terminal أو plain.",
        "Who orders right-to-left text: auto, app, kitty, terminal or plain.")
    case .language:
      Words("لغة الواجهة: ar أو en.", "The language of the interface: ar or en.")
    case .format:
      Words("هيئة الخرج: text أو json أو jsonl.", "What to print: text, json or jsonl.")
    case .input:
      Words(
        "ما يحمله الدخل القياسي: text أو jsonl.", "What standard input holds: text or jsonl.")
    case .evaluateAbstract:
      Words(
        "قارن التحليل بمقالات علّمها قراء.", "Compare the analysis with annotated articles.")
    case .gold:
      Words(
        "مجلد العلامات، ملف json لكل مقال.", "The folder of annotations, one ID.json an article.")
    case .texts: Words("مجلد النصوص، ملف txt لكل مقال.", "The folder of their texts, ID.txt.")
    case .json: Words("اكتب الأرقام بهيئة JSON.", "Print the figures as JSON.")
    case .config:
      Words(
        "ملف الإعدادات بدل ~/.config/isnad/config.",
        "The configuration instead of ~/.config/isnad/config.")
    case .configAbstract:
      Words(
        "اكتب الإعدادات السارية ملفا مشروحا.", "Print what is set, as a file with comments.")
    case .linear:
      Words(
        "اكتب النص والأقوال سطورا متتابعة لقارئ الشاشة ولسطر برايل.",
        "Print text and claims line by line, for screen readers and braille.")
    case .installAbstract:
      Words(
        "ضع البرنامج وصفحات الدليل والإكمال التلقائي في أماكنها.",
        "Put the program, its manual pages and completions in place.")
    case .prefix:
      Words(
        "المجلد الذي توضع تحته، مثل /usr/local.", "The folder to put them under, as /usr/local.")
    case .manAbstract:
      Words("اكتب صفحة الدليل.", "Print the manual page.")
    case .show:
      Words("اعرض أيضا ما اختلف في مقال.", "Also print where one article differs.")
    }
  }
}
