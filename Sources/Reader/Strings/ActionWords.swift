extension Action {
  /// What the action does, for the help view.
  public var words: Words {
    switch self {
    case .down: Words("سطر إلى أسفل", "one line down")
    case .up: Words("سطر إلى أعلى", "one line up")
    case .pageDown: Words("صفحة إلى أسفل", "one page down")
    case .pageUp: Words("صفحة إلى أعلى", "one page up")
    case .top: Words("إلى البداية", "to the beginning")
    case .bottom: Words("إلى النهاية", "to the end")
    case .next: Words("القول التالي، أو نتيجة البحث التالية", "next claim, or next search hit")
    case .previous:
      Words("القول السابق، أو نتيجة البحث السابقة", "previous claim, or previous search hit")
    case .left: Words("الاسم التالي إلى اليسار", "next name to the left")
    case .right: Words("الاسم التالي إلى اليمين", "next name to the right")
    case .source: Words("من القول إلى مصدره وبالعكس", "from a claim to its source and back")
    case .sameSource: Words("القول التالي للمصدر نفسه", "next claim of the same source")
    case .pane: Words("الانتقال بين النص واللوحة الجانبية", "between text and side panel")
    case .pickActor: Words("تصفية بحسب طرف", "filter by an actor")
    case .rest: Words("تعتيم ما سوى الطرف أو إخفاؤه", "dim or hide what is not the actor's")
    case .unattributed: Words("إبراز غير المنسوب", "show what is unattributed")
    case .add: Words("إضافة إلى المعجم", "add to the lexicon")
    case .longer: Words("زيادة كلمة", "one word more")
    case .shorter: Words("إنقاص كلمة", "one word less")
    case .back: Words("رجوع إلى الموضع السابق", "back to where you were")
    case .forward: Words("تقدم إلى الموضع اللاحق", "forward again")
    case .search: Words("بحث في النص", "search the text")
    case .open: Words("فتح المحدد", "open what is selected")
    case .nextArticle: Words("المقال التالي", "next article")
    case .previousArticle: Words("المقال السابق", "previous article")
    case .list: Words("إلى قائمة المقالات", "to the list of articles")
    case .narrow: Words("بحث فيما تعرضه القائمة", "find in what is listed")
    case .sort: Words("ترتيب آخر للقائمة", "another order of the list")
    case .bookmark: Words("وضع علامة هنا أو رفعها", "set or remove a bookmark here")
    case .bookmarks: Words("العلامات المحفوظة", "the bookmarks")
    case .history: Words("آخر ما قرأته من مقالات", "the articles you read last")
    case .filter:
      Words(
        "تصفية بحسب طرف أو موقف أو مكان أو تاريخ", "filter by actor, stance, location, date")
    case .actorPage:
      Words("صفحة الطرف: كل أقواله وكل ذكر له", "the actor's page: all it says, all who name it")
    case .sources: Words("سجل المصادر: من يتكلم وكم مرة", "source ledger: who speaks, how often")
    case .searchLibrary: Words("بحث في كل المقالات", "search every article")
    case .markRead: Words("تعليم المقال مقروءا أو غير مقروء", "mark as read or unread")
    case .importArticles: Words("استيراد ملف أو مجلد أو عنوان", "import a file, folder or address")
    case .updateFeeds: Words("جلب جديد الخلاصات", "fetch what is new in the feeds")
    case .mode:
      Words("من يرتب العربية: البرنامج أم الطرفية", "who orders Arabic: isnad or the terminal")
    case .harakat: Words("إظهار الحركات أو إخفاؤها", "show or hide harakat")
    case .direction: Words("اتجاه الفقرة", "direction of the paragraph")
    case .controls: Words("إظهار محارف الاتجاه أو إخفاؤها", "show or hide direction controls")
    case .close:
      Words("إغلاق النافذة ثم البحث ثم التصفية", "close overlay, then search, then filter")
    case .erase: Words("حذف حرف", "erase a character")
    case .help: Words("مساعدة: مفاتيح ما تراه", "help: the keys of this view")
    case .palette: Words("كل الأوامر بأسمائها", "every command by name")
    case .quit: Words("رجوع خطوة، ثم خروج", "one view back, then quit")
    case .card, .actorCard, .conversation, .correct, .undo, .copy, .copySentence, .openPage, .pipe,
      .nextMention, .previousMention, .narrower, .wider, .spacing, .justify, .mouse:
      lookingWords
    }
  }

  /// What the action does, in a word or two, for the status line.
  var hint: Words {
    switch self {
    case .next: Words("التالي", "next")
    case .source: Words("المصدر", "source")
    case .pane: Words("اللوحة", "panel")
    case .pickActor: Words("تصفية", "filter")
    case .search: Words("بحث", "search")
    case .rest: Words("إخفاء", "hide")
    case .open: Words("فتح", "open")
    case .close: Words("إغلاق", "close")
    case .help: Words("مساعدة", "help")
    case .quit: Words("رجوع", "back")
    case .narrow: Words("بحث", "find")
    case .filter: Words("تصفية", "filter")
    case .actorPage: Words("صفحة الطرف", "actor's page")
    case .sources: Words("المصادر", "sources")
    case .searchLibrary: Words("بحث في الكل", "search all")
    case .importArticles: Words("استيراد", "import")
    case .sort: Words("ترتيب", "sort")
    case .bookmark: Words("علامة", "bookmark")
    case .bookmarks: Words("العلامات", "bookmarks")
    case .history: Words("آخر ما قرأته", "last read")
    case .palette: Words("أوامر", "commands")
    case .down: Words("أسفل", "down")
    case .up: Words("أعلى", "up")
    case .card: Words("البطاقة", "card")
    case .correct: Words("تصحيح", "correct")
    case .copy: Words("نسخ", "copy")
    case .conversation: Words("من قال ماذا", "who said what")
    default: words
    }
  }
}
