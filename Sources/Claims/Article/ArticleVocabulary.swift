internal import ArabicText

/// The words by which the parts of a page are known.
enum ArticleVocabulary {
  /// Names that a dateline gives as the outlet, as keys; none is also a place or an everyday word.
  static let outlets: Set<String> = Set(
    """
    رويترز | فرانس برس | أ ف ب | ا ف ب | أسوشيتد برس | اسوشييتد برس | أ ب | د ب أ | د ب ا | الأناضول
    سانا | واس | وفا | معا | قنا | كونا | وام | بترا | أ ش أ | بنا | العمانية | واع | سبوتنيك | تاس
    نوفوستي | إنترفاكس | شينخوا | إرنا | تسنيم | الوكالة الوطنية للإعلام | وكالات | الوكالات
    بي بي سي | بي بي سي عربي | سي إن إن | فرانس 24 | فرانس24 | العربية | العربية نت | العربية.نت
    الحدث | الجزيرة | الجزيرة نت | الجزيرة.نت | سكاي نيوز | سكاي نيوز عربية | الحرة | دويتشه فيله
    آر تي | آر تي عربي | روسيا اليوم | يورونيوز | مونت كارلو | إيلاف | الشرق الأوسط | الحياة اللندنية
    القدس العربي | العربي الجديد | الأهرام | اليوم السابع | المصري اليوم | الشروق | عكاظ | سبق
    الاقتصادية | الإمارات اليوم | هسبريس | الميادين | المنار | اندبندنت عربية | عربي21 | رصد
    CNN | CNN بالعربية | BBC | DW | RT | AFP | AP | DPA | Reuters | Bloomberg | بلومبرغ | بلومبرج
    """
    .split { $0 == "|" || $0.isNewline }.map(\.wordKey))

  /// Words for a news outlet that may stand before its name.
  static let outletNouns: Set<String> = Set(
    ["وكالة", "وكالات", "صحيفة", "جريدة", "قناة", "شبكة", "موقع"].map(\.folded))

  /// Words that make a preposition with من before them, and so are no place.
  static let behindFrom: Set<String> = Set(
    ["أجل", "دون", "غير", "خلال", "قبل", "بعد"].map(\.folded))

  /// Words that open a line naming the writer or the first publisher.
  static let bylines: [LinePhrase] = [
    LinePhrase("كتب", .opening), LinePhrase("كتبت", .opening),
    LinePhrase("بقلم", .opening), LinePhrase("نقلا عن", .opening),
    LinePhrase("إعداد", .label), LinePhrase("أعده", .label),
    LinePhrase("أعدته", .label), LinePhrase("أعد التقرير", .opening),
    LinePhrase("تحرير", .label), LinePhrase("ترجمة", .label),
    LinePhrase("تقرير", .label), LinePhrase("حوار", .label),
    LinePhrase("حاوره", .label), LinePhrase("حاورته", .label),
  ]

  /// Lines that belong to the page and not to the report.
  static let furniture: [LinePhrase] = [
    // What stands behind a report; whatever follows such a line is the page's too.
    LinePhrase("التعليقات", .wholeLine, endsReport: true),
    LinePhrase("تعليقات", .wholeLine, endsReport: true),
    LinePhrase("تعليقات القراء", .wholeLine, endsReport: true),
    LinePhrase("أضف تعليقا", .opening, endsReport: true),
    LinePhrase("أضف تعليق", .opening, endsReport: true),
    LinePhrase("اترك تعليقا", .opening, endsReport: true),
    LinePhrase("اكتب تعليقا", .opening, endsReport: true),
    LinePhrase("مواضيع ذات صلة", .opening, endsReport: true),
    LinePhrase("موضوعات ذات صلة", .opening, endsReport: true),
    LinePhrase("أخبار ذات صلة", .opening, endsReport: true),
    LinePhrase("مقالات ذات صلة", .opening, endsReport: true),
    LinePhrase("الأكثر قراءة", .wholeLine, endsReport: true),
    LinePhrase("الأكثر مشاهدة", .wholeLine, endsReport: true),
    LinePhrase("المزيد من الأخبار", .wholeLine, endsReport: true),
    LinePhrase("كلمات مفتاحية", .opening, endsReport: true),
    LinePhrase("الكلمات المفتاحية", .opening, endsReport: true),
    LinePhrase("الكلمات الدلالية", .opening, endsReport: true),
    // What a page puts between paragraphs as well.
    LinePhrase("اقرأ أيضا", .opening),
    LinePhrase("شاهد أيضا", .opening),
    LinePhrase("اقرأ المزيد", .opening),
    LinePhrase("قد يهمك أيضا", .opening),
    LinePhrase("قد يهمك", .label),
    LinePhrase("قد يعجبك", .label),
    LinePhrase("للمزيد", .label),
    LinePhrase("اقرأ", .label),
    LinePhrase("شاهد", .label),
    LinePhrase("المصدر", .label),
    LinePhrase("مصدر الصورة", .opening),
    LinePhrase("صدر الصورة", .opening),
    LinePhrase("التعليق على الصورة", .opening),
    LinePhrase("تعليق الصورة", .label),
    LinePhrase("آخر تحديث", .label),
    LinePhrase("تاريخ النشر", .label),
    LinePhrase("شارك", .wholeLine),
    LinePhrase("شارك هذا المقال", .opening),
    LinePhrase("شارك هذا الخبر", .opening),
    LinePhrase("شارك المقال", .opening),
    LinePhrase("شارك الخبر", .opening),
    LinePhrase("مشاركة", .wholeLine),
    LinePhrase("طباعة", .wholeLine),
    LinePhrase("نسخ الرابط", .wholeLine),
    LinePhrase("إعلان", .wholeLine),
    LinePhrase("تابعونا على", .opening),
    LinePhrase("تابعنا على", .opening),
    LinePhrase("اشترك في", .opening),
    LinePhrase("اشتركوا في", .opening),
    LinePhrase("يمكنكم تسلم إشعارات", .opening),
    LinePhrase("لمتابعة المباشر", .opening),
    LinePhrase("لمتابعة المباراة على", .opening),
    LinePhrase("لمتابعة التغطية المباشرة", .opening),
    LinePhrase("جميع المقالات المنشورة", .opening),
    LinePhrase("جميع الحقوق محفوظة", .opening),
    LinePhrase("حقوق النشر محفوظة", .opening),
  ]
}
