internal import Reader

/// What the program says while it imports articles and follows feeds.
enum ImportMessage: CaseIterable {
  case binary, tooDeep, tooLarge, declaresEntities, unknownFormat, noReport, malformed
  case nothingToImport, noPaths
  case badAddress, badRedirect, unknownHost, unreachable, insecure, tooSlow, tooManyRedirects
  case truncated, status, noLibcurl, transferFailed
  case noFeed, notSubscribed, alreadySubscribed, subscribed, unsubscribed, noSubscriptions
  case imported, known, joined, again, failed, feedsAdded, unchecked

  /// The message; `%` stands for a number or a name.
  var words: Words {
    switch self {
    case .binary: Words("ليس ملفا نصيا.", "it is no text.")
    case .tooDeep:
      Words(
        "عناصره متداخلة أعمق من 256 مستوى.", "its elements lie more than 256 deep in each other.")
    case .tooLarge:
      Words(
        "حجمه يزيد على المسموح: 64 ميغابايت، أو 32 للصفحات والخلاصات، أو مليون عنصر فيها.",
        "it is too large: more than 64 megabytes, or 32 of a page or feed, or a million elements.")
    case .declaresEntities:
      Words(
        "يعرّف كيانات خاصة به، وهي لا توسَّع حذرا.",
        "it declares entities of its own, which are not expanded for safety.")
    case .unknownFormat:
      Words(
        "هيئته غير معروفة: ليس مقالا ولا صفحة ولا خلاصة ولا قائمة.",
        "its format is not known: neither an article, a page, a feed nor a list.")
    case .noReport: Words("لا خبر في هذه الصفحة، بل روابط.", "the page holds links and no report.")
    case .malformed:
      Words("تعذرت قراءته بالهيئة التي يعلنها.", "it cannot be read as what it says it is.")
    case .nothingToImport:
      Words(
        "لا شيء في هذا المجلد يمكن استيراده.", "the folder holds nothing that can be imported.")
    case .noPaths:
      Words(
        "ينقص ما يستورد: ملف أو مجلد أو عنوان.",
        "name something to import: a file, folder or address."
      )
    case .badAddress:
      Words(
        "ليس هذا عنوان ويب صحيحا بالبروتوكول http أو https.",
        "it is no valid address of http or https.")
    case .badRedirect:
      Words(
        "يحيل إلى عنوان ليس بالبروتوكول http ولا https.",
        "it redirects to an address that is neither http nor https.")
    case .unknownHost: Words("اسم الخادم غير معروف.", "the name of the server is not known.")
    case .unreachable: Words("تعذر الاتصال بالخادم.", "the server cannot be reached.")
    case .insecure:
      Words("شهادة الخادم الأمنية غير صالحة.", "the certificate of the server is not valid.")
    case .tooSlow:
      Words("لم يصل الجواب كاملا في 60 ثانية.", "the answer took more than 60 seconds.")
    case .tooManyRedirects: Words("يحيل أكثر من 5 مرات.", "it redirects more than 5 times.")
    case .truncated: Words("انقطع الاتصال قبل تمام الجواب.", "the connection ended too early.")
    case .status: Words("أجاب الخادم بالرمز %.", "the server answered with status %.")
    case .noLibcurl:
      Words(
        "يلزم لجلبه libcurl.so.4 بالإصدار 7.85 أو أحدث، وليس متاحا.",
        "fetching it takes libcurl.so.4, version 7.85 or later, which is not there.")
    case .transferFailed: Words("تعذر النقل (curl %).", "the transfer failed (curl %).")
    case .noFeed:
      Words("ليس خلاصة ولا صفحة تدل على خلاصة.", "it is no feed and no page that names one.")
    case .notSubscribed: Words("لا اشتراك بهذا العنوان.", "there is no subscription to it.")
    case .alreadySubscribed: Words("الاشتراك قائم: %", "already followed: %")
    case .subscribed: Words("أضيف الاشتراك: %", "following: %")
    case .unsubscribed: Words("ألغي الاشتراك: %", "no longer followed: %")
    case .noSubscriptions:
      Words(
        "لا اشتراكات بعد: أضف واحدا بالأمر isnad feeds add.",
        "there are no subscriptions yet: add one with isnad feeds add.")
    case .imported: Words("المستورد: %", "imported: %")
    case .known: Words("المعروف من قبل: %", "known before: %")
    case .joined: Words("المضموم إلى نص يكاد يطابقه: %", "joined to nearly the same text: %")
    case .again: Words("المعاد تحليله: %", "analysed again: %")
    case .failed: Words("المتعذر: %", "failed: %")
    case .feedsAdded: Words("الاشتراكات المضافة: %", "feeds added: %")
    case .unchecked: Words("لم تُقرأ بعد", "not read yet")
    }
  }
}
