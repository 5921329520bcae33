internal import Reader

/// Commands as a person types them, each with what it does: what the help of a command begins with.
struct Examples {
  /// A command line and what it does.
  typealias Example = (command: String, words: Words)

  /// The examples, the plainest first.
  let all: [Example]

  private init(_ all: [Example]) { self.all = all }

  /// A heading, then a line each, what they do below each other.
  func text(_ language: Language) -> String {
    ([Self.heading[language]] + lines(language)).joined(separator: "\n")
  }

  /// The lines alone.
  func lines(_ language: Language) -> [String] {
    let width = all.map(\.command.count).max() ?? 0
    return all.map { example in
      let gap = String(repeating: " ", count: width - example.command.count + 2)
      return "  " + example.command + gap + example.words[language]
    }
  }

  /// What stands above them.
  static let heading = Words("أمثلة:", "Examples:")
}

extension Examples {
  static let program = Examples([
    ("isnad article.txt", Words("افتح مقالا", "open an article")),
    ("isnad Samples", Words("افتح مجلدا فيه مقالات", "open a folder of articles")),
    ("isnad", Words("افتح المكتبة", "open the library")),
    (
      "curl -s URL | isnad -",
      Words("اقرأ ما يأتي من برنامج آخر", "read what another program writes")
    ),
    ("isnad analyze article.txt", Words("اكتب من قال ماذا", "print who said what")),
    ("isnad import Samples", Words("أضف مقالات إلى المكتبة", "add articles to the library")),
  ])
  static let read = Examples([
    ("isnad article.txt", Words("افتح مقالا", "open an article")),
    ("isnad --rtl terminal Samples", Words("لترتب الطرفية الحروف", "let the terminal order it")),
    ("isnad --linear article.txt", Words("سطورا لقارئ الشاشة", "lines for a screen reader")),
    ("isnad --library news.sqlite", Words("افتح مكتبة أخرى", "open another library")),
    ("isnad read list", Words("افتح ملفا اسمه list", "open a file called list")),
  ])
  static let analyze = Examples([
    ("isnad analyze article.txt", Words("اكتب من قال ماذا", "print who said what")),
    (
      "isnad analyze --format jsonl Samples > a.jsonl",
      Words("JSON، مقال في سطر", "JSON, a line each")
    ),
    ("isnad analyze --format csv a.txt > claims.csv", Words("جدول أقوال", "claims, a row each")),
    ("isnad analyze --input jsonl --format jsonl -", Words("سطرا سطرا", "line by line")),
  ])
  static let doctor = Examples([
    ("isnad doctor", Words("اعرض صفحة اختبار", "show a page of samples")),
    ("isnad doctor --rtl kitty", Words("جرب وضعا آخر", "try another mode")),
    ("isnad doctor > report.txt", Words("تقرير يرفق ببلاغ", "a report for a bug report")),
  ])
  static let evaluate = Examples([
    ("isnad evaluate --gold gold --texts texts", Words("كم أصاب التحليل", "how much is right")),
    (
      "isnad evaluate --gold gold --texts texts --show ID",
      Words("ما اختلف في مقال", "where it differs")
    ),
  ])
  static let `import` = Examples([
    ("isnad import Samples page.html feed.xml", Words("ملفات ومجلدات", "files and folders")),
    ("isnad import https://example.org/news", Words("صفحة أو خلاصة", "a page or a feed")),
    ("isnad import - < news.jsonl", Words("مقال في كل سطر", "an article a line")),
  ])
  static let feeds = Examples([
    ("isnad feeds", Words("اعرض الاشتراكات", "list what you follow")),
    ("isnad feeds add https://example.org/", Words("اشترك", "follow a feed")),
    ("isnad feeds update", Words("استورد الجديد", "import what is new")),
  ])
  static let feedsAdd = Examples([
    (
      "isnad feeds add https://example.org/",
      Words("الخلاصة التي تدل عليها الصفحة", "the page's feed")
    ),
    ("isnad feeds add feeds.opml", Words("كل ما في الملف", "all that the file names")),
  ])
  static let feedsList = Examples([
    ("isnad feeds list", Words("اعرض الاشتراكات", "list what you follow"))
  ])
  static let feedsRemove = Examples([
    ("isnad feeds remove https://example.org/feed", Words("ألغ اشتراكا", "follow it no longer"))
  ])
  static let feedsUpdate = Examples([
    ("isnad feeds update", Words("استورد الجديد من كلها", "import what is new in all")),
    ("isnad feeds update https://example.org/feed", Words("من واحدة", "in one of them")),
  ])
}

/// Of the library.
extension Examples {
  static let list = Examples([
    ("isnad list", Words("المقالات، أحدثها أولا", "the articles, newest first")),
    ("isnad list --actor Turkey --since 2024-03-01", Words("ما يذكر طرفا", "that name an actor")),
    ("isnad list --unread --sort claims", Words("ما لم يقرأ", "what is unread")),
  ])
  static let search = Examples([
    ("isnad search خيام اللاجئين", Words("مقالات فيها الكلمتان", "articles with both words")),
    ("isnad search هدنة --outlet الضفة", Words("عند جهة ناشرة", "of one outlet")),
  ])
  static let claims = Examples([
    ("isnad claims --actor الأسد --stance deny", Words("ما نفاه", "what he denies")),
    ("isnad claims --place حلب --csv > claims.csv", Words("جدول أقوال", "a spreadsheet")),
  ])
  static let actors = Examples([
    ("isnad actors", Words("الأكثر ذكرا أولا", "the most often named first")),
    ("isnad actors اردوغان", Words("من يسمى بذلك", "who is called so")),
  ])
  static let sources = Examples([
    ("isnad sources", Words("من يتكلم وكم مرة", "who speaks, and how often")),
    ("isnad sources --outlet الضفة --json", Words("عند جهة ناشرة", "in one outlet")),
  ])
  static let export = Examples([
    ("isnad export --format csv > claims.csv", Words("جدول أقوال", "claims, a row each")),
    (
      "isnad export --format webannotation > a.jsonl",
      Words("علامات ويب W3C", "W3C Web Annotations")
    ),
    ("isnad export --format brat --output FOLDER", Words("ملفات brat", "brat's files")),
  ])
  static let config = Examples([
    ("isnad config", Words("اكتب الإعدادات السارية", "print what is in force")),
    ("isnad config > mine.yaml", Words("بداية ملف لك", "a start for a file of your own")),
    ("isnad --config mine.yaml article.txt", Words("جربه", "try it")),
  ])
  static let install = Examples([
    ("isnad install", Words("تحت ~/.local", "under ~/.local")),
    ("sudo isnad install --prefix /usr/local", Words("للجميع", "for everybody")),
  ])
}
