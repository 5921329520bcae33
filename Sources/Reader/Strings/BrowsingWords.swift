extension Phrase {
  /// What lists, pages, help and the palette say; nil for other phrases.
  var browsingWords: Words? {
    switch self {
    case .bookmarks: Words("العلامات", "Bookmarks")
    case .bookmarkKept:
      Words("وُضعت علامة هنا (% لعرض العلامات).", "Bookmarked (% lists the bookmarks).")
    case .bookmarkForgotten: Words("رُفعت العلامة.", "The bookmark is removed.")
    case .noBookmarks:
      Words("لا علامات بعد، يضعها المفتاح %.", "No bookmarks yet; the key % sets one.")
    case .history: Words("آخر ما قرأته", "Last read")
    case .noHistory: Words("لم تقرأ مقالا بعد.", "You have read no article yet.")
    case .noArticle: Words("لا مقال هنا.", "There is no article here.")
    case .noCommand: Words("لا أمر يطابق ما كتبت.", "No command matches what you typed.")
    case .commandPrompt: Words("أمر:", "command:")
    case .narrowPrompt: Words("بحث في القائمة:", "find in the list:")
    case .keysOfPage: Words("مفاتيح الصفحة", "Keys of the page")
    case .greeting:
      Words(
        "أهلا بك: % لعرض المفاتيح، % لتنفيذ أي أمر باسمه، % للرجوع والخروج.",
        "Welcome: % lists the keys, % runs any command by its name, % goes back and quits.")
    case .searchClaimsPrompt: Words("بحث في الأقوال:", "search claims:")
    case .wordsPrompt: Words("بحث في كل المقالات:", "search every article:")
    case .importPrompt:
      Words("استيراد ملف أو مجلد أو عنوان:", "import a file, folder or address:")
    case .needsLibrary:
      Words(
        "هذا في المكتبة: شغّل isnad بلا مسار.", "That is in the library: start isnad without a path."
      )
    case .typeAndEnter: Words("اكتب ثم اضغط Enter.", "Type, then press Enter.")
    case .emptyLibrary:
      Words(
        "المكتبة خالية: المفتاح % أو الأمر isnad import يستورد ملفا أو مجلدا أو عنوانا.",
        "The library is empty: the key %, or isnad import, takes in a file, a folder or an address."
      )
    case .noPeriod:
      Words(
        "يُكتب التاريخ هكذا: 2025 أو 2025-03 أو 2025-03-01.",
        "Write a date as 2025, 2025-03 or 2025-03-01.")
    case .noStance:
      Words("اختر موقفا من القائمة.", "Choose one of the stances listed.")
    case .noHitYet:
      Words(
        "لا نتيجة في أول ما جُلب: Enter يبحث في الباقي.",
        "Not among the first rows: Enter looks through the rest.")
    case .sources: Words("سجل المصادر", "Source ledger")
    default: nil
    }
  }
}
