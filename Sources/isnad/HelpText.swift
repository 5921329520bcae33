internal import Reader

/// What `--help` says.
enum HelpText: CaseIterable {
  case abstract, exitCodes, readAbstract, analyzeAbstract, doctorAbstract, doctorKeys, paths, rtl
  case language, format, input
  case evaluateAbstract, gold, texts, json, show
  case importAbstract, importPaths, refresh, progress
  case feedsAbstract, feedsAdd, feedsList, feedsRemove, feedsUpdate, feedPaths, feedURLs
  case library, listAbstract, searchAbstract, claimsAbstract, actorsAbstract, sourcesAbstract
  case exportAbstract, actor, place, outlet, since, until, limit, stance, sort, unread, bookmarked
  case words, actorWords, asJSON, asCSV, exportFormat, exportIDs, exportFolder, exportWords
  case config, configAbstract, linear, installAbstract, prefix, manAbstract

  /// The text in every language.
  var words: Words {
    switch self {
    case .abstract:
      Words("اقرأ أخبارا عربية واعرف من قال ماذا.", "Read Arabic news and see who said what.")
    case .exitCodes:
      Words(
        "رموز الخروج: 0 نجاح، 1 تعذر مدخل أو أكثر، 2 خطأ في الأمر.",
        "Exit codes: 0 success, 1 an input failed, 2 the command was wrong.")
    case .readAbstract: Words("افتح مقالات في القارئ.", "Open articles in the reader.")
    case .analyzeAbstract: Words("اكتب من قال ماذا.", "Print who said what.")
    case .paths:
      Words(
        "ملفات، أو مجلدات فيها ملفات txt، أو - للدخل القياسي.",
        "Files, folders of .txt files, or - for standard input.")
    case .doctorAbstract:
      Words("افحص ظهور العربية في هذه الطرفية.", "See whether this terminal shows Arabic right.")
    case .doctorKeys:
      Words(
        "المفاتيح: t وضع آخر، j k تمرير، q خروج",
        "Keys: t another mode, j k scroll, q quit")
    case .rtl:
      Words(
        "من يرتب العربية: auto أو app أو kitty أو terminal أو plain.",
        "Who orders right-to-left text: auto, app, kitty, terminal or plain.")
    case .language:
      Words("لغة الواجهة: ar أو en.", "The language of the interface: ar or en.")
    case .format:
      Words(
        "هيئة الخرج: text أو json أو jsonl أو csv أو webannotation أو brat.",
        "What to print: text, json, jsonl, csv, webannotation or brat.")
    case .input:
      Words(
        "ما يحمله الدخل القياسي: text أو jsonl.", "What standard input holds: text or jsonl.")
    case .evaluateAbstract:
      Words(
        "قارن التحليل بمقالات وسمها قراء.", "Compare the analysis with annotated articles.")
    case .gold:
      Words(
        "مجلد الوسوم، ملف json لكل مقال.", "The folder of annotations, one ID.json an article.")
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
    case .refresh:
      Words(
        "أعد تحليل ما حلله إصدار آخر من البرنامج أو قبل ما أضفته إلى المعجم، ولو بلا ملفات؛ وكل استيراد يفعل ذلك بعدها.",
        "Analyse again what another version of isnad analysed, or was analysed before you added names, without any files; every import does so behind its files."
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
    case .listAbstract: Words("اعرض مقالات المكتبة.", "List the articles of the library.")
    case .searchAbstract:
      Words("ابحث عن كلمات في مقالات المكتبة.", "Find words in the articles of the library.")
    case .claimsAbstract:
      Words("اعرض من قال ماذا في المكتبة.", "List who said what over the whole library.")
    case .actorsAbstract:
      Words(
        "اعرض أطراف المكتبة، أكثرها ذكرا أولا.", "List who is named, the most often named first.")
    case .sourcesAbstract:
      Words(
        "اعرض سجل المصادر: من يتكلم، وكم مرة، وباسم أم بلا اسم، وعبر من.",
        "List who speaks, how often, named or anonymous, and through whom.")
    case .exportAbstract:
      Words(
        "صدّر الأقوال أو العلامات لتقرأها برامج أخرى.",
        "Export claims or annotations for other programs.")
    case .actor:
      Words(
        "طرف بالعربية أو الإنجليزية؛ لا تهم الهمزة ولا الحركات ولا ال.",
        "An actor, in Arabic or English; hamza, harakat and the article do not matter.")
    case .place: Words("مكان بالعربية أو الإنجليزية.", "A location, in Arabic or English.")
    case .outlet: Words("كلمات من اسم الجهة الناشرة.", "Words of the outlet's name.")
    case .since:
      Words(
        "ما نشر منذ هذا اليوم: 2024-01-31، أو الشهر 2024-01، أو السنة 2024.",
        "Published on that day or later: 2024-01-31, or in that month, 2024-01, or year, 2024.")
    case .until:
      Words(
        "ما نشر حتى نهاية هذا اليوم أو الشهر أو السنة.",
        "Published on that day, in that month or year, or earlier.")
    case .limit: Words("أكبر عدد من السطور.", "No more than so many.")
    case .stance:
      Words(
        "موقف المصدر: say أو deny أو accuse أو غيرها.",
        "The source's position: say, deny, accuse and so on.")
    case .sort:
      Words(
        "الترتيب: newest أو oldest أو title أو outlet أو claims أو added.",
        "The order: newest, oldest, title, outlet, claims or added.")
    case .unread: Words("ما لم يُقرأ بعد.", "Only what has not been read.")
    case .bookmarked: Words("ما عُلِّم فقط.", "Only what is bookmarked.")
    case .words: Words("كلمات ترد كلها في المقال.", "Words that an article holds, all of them.")
    case .actorWords: Words("اسم بالعربية أو الإنجليزية.", "A name, in Arabic or English.")
    case .asJSON: Words("اكتب مصفوفة JSON.", "Print an array of JSON.")
    case .asCSV: Words("اكتب جدول CSV.", "Print CSV.")
    case .exportFormat:
      Words(
        "الهيئة: csv أو json أو webannotation أو brat.",
        "The format: csv, json, webannotation or brat.")
    case .exportIDs:
      Words("معرّفات مقالات، وإلا فكل ما يوافق الشروط.", "Ids of articles; otherwise all that fit.")
    case .exportFolder:
      Words(
        "مجلد تكتب فيه ملفات لكل مقال، ويلزم لهيئة brat إن تعددت المقالات.",
        "A folder for files of each article, needed for brat and several articles.")
    case .exportWords: Words("كلمات ترد في المقال.", "Words that an article holds.")
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
        "المجلد الذي توضع تحته، مثل /usr/local، وأصله ~/.local.",
        "The folder to put them under, as /usr/local; ~/.local unless set.")
    case .manAbstract:
      Words("اكتب صفحة الدليل.", "Print the manual page.")
    case .show:
      Words("اعرض أيضا ما اختلف في مقال.", "Also print where one article differs.")
    }
  }
}
