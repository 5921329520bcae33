internal import Reader

/// What `--help` says.
enum HelpText: CaseIterable {
  case abstract, examples, readAbstract, analyzeAbstract, doctorAbstract, doctorKeys, paths, rtl
  case language, format, input
  case evaluateAbstract, gold, texts, json, show
  case library, importAbstract, importPaths, progress
  case feedsAbstract, feedsAdd, feedsList, feedsRemove, feedsUpdate, feedPaths, feedURLs

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
    case .library:
      Words(
        "ملف المكتبة، وإلا ففي مجلد البيانات XDG_DATA_HOME.",
        "The library's file, otherwise under XDG_DATA_HOME.")
    case .importAbstract:
      Words(
        "أضف إلى المكتبة مقالات من ملفات ومجلدات وصفحات وخلاصات.",
        "Add articles to the library from files, folders, pages and feeds.")
    case .importPaths:
      Words(
        "ملفات نص أو HTML أو RSS أو Atom أو JSON Feed أو OPML أو JSON Lines، أو مجلدات فيها ملفات منها، أو عناوين http وhttps، أو - للدخل القياسي.",
        "Text, HTML, RSS, Atom, JSON Feed, OPML and JSON Lines; folders with such files in them; addresses of http and https; or - for standard input."
      )
    case .progress:
      Words(
        "عرض التقدم: auto شريط في الطرفية، أو lines سطور يقرؤها برنامج آخر، أو none.",
        "How to show progress: auto (a bar in a terminal), lines (for another program) or none.")
    case .feedsAbstract: Words("الاشتراكات في الخلاصات.", "The feeds that you follow.")
    case .feedsAdd: Words("اشترك في خلاصات.", "Follow feeds.")
    case .feedsList: Words("اعرض الاشتراكات.", "List the feeds that you follow.")
    case .feedsRemove:
      Words("ألغ اشتراكات، وتبقى مقالاتها.", "Follow feeds no longer; their articles stay.")
    case .feedsUpdate:
      Words("استورد الجديد من الخلاصات.", "Import what is new in the feeds.")
    case .feedPaths:
      Words(
        "عناوين خلاصات، أو صفحات تدل عليها، أو ملفات OPML.",
        "Addresses of feeds, of pages that name them, or OPML files.")
    case .feedURLs: Words("عناوين خلاصات.", "Addresses of feeds.")
    case .show:
      Words("اعرض أيضا ما اختلف في مقال.", "Also print where one article differs.")
    }
  }
}
