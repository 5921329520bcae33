internal import Curses
internal import Reader

/// What the program says of inputs, outputs and terminals; the reader has its own phrases.
enum Message: CaseIterable {
  case standardInput
  case missing, denied, unreadable, isFolder, isFile, nameNotUTF8, empty, binary, utf16, tooLarge,
    notUTF8, noArticles
  case notJSON, noText, wrongType
  case noAnnotations, notGold
  case outputFailed, analysing, importing, refreshing, importRunning, articleGone
  case libraryReadOnly, libraryDenied, notLibrary, libraryCorrupt, libraryNewer, libraryBusy
  case libraryReplaced, libraryFailed, diskFull, nothingFound, moreRows, negativeLimit, oneFormat
  case noSuchArticle, bratNeedsFolder, bratIsForOne, folderFailed
  case inputsFailed
  case noSuchTable, didYouMean, notInstalled, added, notAdded
  case noHome, noPrefix
  case noTerminal, noTerminalType, unknownTerminal, dumbTerminal, noUTF8Locale

  /// The message; `%` stands for a number or a name.
  var words: Words {
    switch self {
    case .standardInput: Words("الدخل القياسي", "standard input")
    case .missing: Words("لا يوجد ملف أو مجلد بهذا الاسم.", "there is no such file or folder.")
    case .denied: Words("لا تسمح الصلاحيات بقراءته.", "you may not read it.")
    case .unreadable: Words("تعذرت قراءته.", "it cannot be read.")
    case .isFolder: Words("هذا مجلد لا ملف.", "it is a folder, not a file.")
    case .isFile: Words("هذا ملف لا مجلد.", "it is a file, not a folder.")
    case .nameNotUTF8:
      Words(
        "اسمه ليس بترميز UTF-8، وأكثر من معطى يظهر بهذا الاسم.",
        "its name is not UTF-8, and several arguments look like this.")
    case .empty: Words("لا نص فيه.", "it holds no text.")
    case .binary:
      Words("ليس ملفا نصيا، ففيه بايتات صفرية.", "it is no text file: it holds zero bytes.")
    case .utf16:
      Words("نصه بترميز UTF-16، والمطلوب UTF-8.", "its text is UTF-16, and UTF-8 is needed.")
    case .tooLarge: Words("حجمه يزيد على 64 ميغابايت.", "it is larger than 64 megabytes.")
    case .notUTF8: Words("السطر % ليس بترميز UTF-8 صحيح.", "line % is not valid UTF-8.")
    case .noArticles:
      Words(
        "لا مقالات في هذا المجلد، أي لا ملفات txt.", "the folder holds no articles (.txt files).")
    case .notJSON: Words("السطر ليس كائن JSON.", "the line is no JSON object.")
    case .noText: Words("ليس في السطر مفتاح اسمه text.", "the line has no key called text.")
    case .wrongType:
      Words("أحد مفاتيح السطر ليس نصا.", "a key of the line holds something other than text.")
    case .noAnnotations:
      Words(
        "لا وسوم في هذا المجلد، أي لا ملفات json.",
        "the folder holds no annotations (.json files).")
    case .notGold:
      Words("ليس ملف وسوم لمقال.", "it does not hold the annotation of an article.")
    case .noSuchTable:
      Words(
        "لا جدول بهذا الاسم في المعجم؛ الجداول: %.", "the lexicon has no such table; there are %.")
    case .didYouMean: Words("هل قصدت %؟", "Did you mean %?")
    case .added: Words("أضيف إلى %.", "Added to %.")
    case .notAdded: Words("تعذرت الكتابة في %.", "It cannot be written to %.")
    case .notInstalled: Words("تعذر وضع الملف: %.", "the file cannot be put in place: %.")
    case .outputFailed: Words("تعذرت كتابة الخرج.", "the output cannot be written.")
    case .analysing: Words("يجري تحديد من قال ماذا.", "Finding who said what.")
    case .libraryReadOnly:
      Words(
        "لا تسمح الصلاحيات بتغيير هذه المكتبة، ولم يتغير فيها شيء.",
        "this library may not be changed; nothing in it was.")
    case .libraryDenied:
      Words("لا تسمح الصلاحيات بفتح المكتبة أو إنشائها.", "the library may not be opened or made.")
    case .notLibrary:
      Words("ليس هذا الملف مكتبة من مكتبات إسناد.", "this file is no library of isnad.")
    case .libraryCorrupt:
      Words(
        "ملف المكتبة تالف، ولم يمسه البرنامج: استعد نسخة منه، أو انقله واستورد المقالات من جديد.",
        "the library is damaged and was left as it is: restore a copy, or move it away and import anew."
      )
    case .libraryNewer:
      Words(
        "كتب هذه المكتبة إصدار أحدث من إسناد: حدّث البرنامج لتفتحها.",
        "a later version of isnad made this library: update isnad to open it.")
    case .libraryBusy:
      Words(
        "برنامج آخر يكتب في المكتبة منذ عشر ثوان: أعد المحاولة بعد أن يفرغ.",
        "another program has been writing to the library for ten seconds: try again when it is done."
      )
    case .libraryReplaced:
      Words(
        "حُذف ملف المكتبة أو استُبدل منذ فتحه: أعد تشغيل البرنامج لتفتحه من جديد.",
        "the file was removed or replaced since it was opened: start isnad again to open it anew.")
    case .libraryFailed:
      Words("تعذرت قراءة المكتبة أو الكتابة فيها.", "the library could not be read or written.")
    case .diskFull:
      Words(
        "لا مكان على القرص: حُفظ ما ذُكر أنه حُفظ، ولم يُحفظ ما بعده.",
        "the disk is full: what was reported as kept is kept, and nothing after it.")
    case .importing: Words("يجري الاستيراد.", "Importing.")
    case .refreshing: Words("يعاد التحليل.", "Analysing again.")
    case .importRunning: Words("استيراد آخر ما زال جاريا.", "Another import is still running.")
    case .articleGone:
      Words("لم يعد هذا المقال في المكتبة.", "This article is no longer in the library.")
    case .nothingFound: Words("لا شيء في المكتبة يوافق هذا.", "nothing in the library fits that.")
    case .moreRows:
      Words(
        "وبقي غيرها %: اعرض أكثر بالخيار --limit، أو كلها في ملف أو أنبوب، مثل | less",
        "and % more: show more with --limit, or all in a file or a pipe, such as | less")
    case .negativeLimit: Words("العدد لا يكون سالبا.", "a number of rows is not negative.")
    case .oneFormat: Words("اختر هيئة واحدة للخرج.", "choose one format.")
    case .noSuchArticle: Words("لا مقال في المكتبة معرّفه %.", "the library has no article %.")
    case .bratNeedsFolder:
      Words(
        "ملفات brat لكل مقال على حدة: اختر مجلدا لها بالخيار --output",
        "brat wants files of each article: name a folder for them with --output.")
    case .bratIsForOne:
      Words(
        "ملفات brat لكل مقال على حدة: حلل مقالا واحدا كل مرة.",
        "brat wants a file of each article: analyse one at a time.")
    case .folderFailed: Words("تعذرت الكتابة في %.", "% cannot be written.")
    case .inputsFailed: Words("لم يُقرأ %: ", "% could not be read: ")
    case .noHome:
      Words(
        "متغير البيئة HOME غير معيّن: اختر مكتبة بالخيار --library",
        "the environment variable HOME is not set: name a library with --library.")
    case .noPrefix:
      Words(
        "متغير البيئة HOME غير معيّن: اختر مجلدا بالخيار --prefix",
        "the environment variable HOME is not set: name a folder with --prefix.")
    case .noTerminal:
      Words(
        "لا توجد طرفية لعرض النص وقراءة المفاتيح.",
        "there is no terminal to show text and read keys.")
    case .noTerminalType:
      Words(
        "متغير البيئة TERM، أي نوع الطرفية، غير معيّن.",
        "the environment variable TERM, the terminal's type, is not set.")
    case .unknownTerminal:
      Words("لا يعرف النظام نوع الطرفية TERM=%.", "the system knows no terminal type TERM=%.")
    case .dumbTerminal:
      Words(
        "الطرفية من نوع TERM=% لا تستطيع تحريك مؤشرها.",
        "a terminal of type TERM=% cannot move its cursor.")
    case .noUTF8Locale:
      Words(
        "لا إعدادات محلية بترميز UTF-8 في النظام، ولا حتى C.UTF-8.",
        "the system has no UTF-8 locale, not even C.UTF-8.")
    }
  }
}

extension Words {
  /// The words with something in the place of their `%`.
  func filled(with value: some CustomStringConvertible) -> Words {
    Words(
      arabic.replacing("%", with: value.description),
      english.replacing("%", with: value.description))
  }
}

extension CursesError {
  /// Why the terminal cannot be used.
  var words: Words {
    switch self {
    case .noTerminal: Message.noTerminal.words
    case .noTerminalType: Message.noTerminalType.words
    case .unknownTerminal(let type): Message.unknownTerminal.words.filled(with: type.printableLine)
    case .dumbTerminal(let type): Message.dumbTerminal.words.filled(with: type.printableLine)
    case .noUTF8Locale: Message.noUTF8Locale.words
    }
  }
}
