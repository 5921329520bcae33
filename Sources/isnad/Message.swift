internal import Curses
internal import Reader

/// What the program says of inputs, outputs and terminals; the reader has its own phrases.
enum Message: CaseIterable {
  case standardInput
  case missing, denied, unreadable, isFolder, empty, binary, utf16, tooLarge, notUTF8, noArticles
  case notJSON, noText, wrongType
  case noAnnotations, notGold
  case outputFailed, analysing
  case noSuchTable, didYouMean, notInstalled, added, notAdded
  case noTerminal, noTerminalType, unknownTerminal, dumbTerminal, noUTF8Locale

  /// The message; `%` stands for a number or a name.
  var words: Words {
    switch self {
    case .standardInput: Words("الدخل القياسي", "standard input")
    case .missing: Words("لا يوجد ملف أو مجلد بهذا الاسم.", "there is no such file or folder.")
    case .denied: Words("لا تسمح الصلاحيات بقراءته.", "you may not read it.")
    case .unreadable: Words("تعذرت قراءته.", "it cannot be read.")
    case .isFolder: Words("هذا مجلد لا ملف.", "it is a folder, not a file.")
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
        "لا علامات في هذا المجلد، أي لا ملفات json.",
        "the folder holds no annotations (.json files).")
    case .notGold:
      Words("ليس ملف علامات على مقال.", "it does not hold the annotation of an article.")
    case .noSuchTable:
      Words(
        "لا جدول بهذا الاسم في المعجم؛ الجداول: %.", "the lexicon has no such table; there are %.")
    case .didYouMean: Words("هل قصدت %؟", "Did you mean %?")
    case .added: Words("أضيف إلى %.", "Added to %.")
    case .notAdded: Words("تعذرت الكتابة في %.", "It cannot be written to %.")
    case .notInstalled: Words("تعذر وضع الملف: %.", "the file cannot be put in place: %.")
    case .outputFailed: Words("تعذرت كتابة الخرج.", "the output cannot be written.")
    case .analysing: Words("يجري تحديد من قال ماذا.", "Finding who said what.")
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
    case .unknownTerminal(let type): Message.unknownTerminal.words.filled(with: type.printable)
    case .dumbTerminal(let type): Message.dumbTerminal.words.filled(with: type.printable)
    case .noUTF8Locale: Message.noUTF8Locale.words
    }
  }
}
