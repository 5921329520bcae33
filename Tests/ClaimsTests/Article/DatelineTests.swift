import ArabicText
import Claims
import Testing

@Suite struct DatelineTests {
  @Test(arguments: [
    ("إيلاف من لندن:", "إيلاف", "لندن"), ("سانا من دمشق -", "سانا", "دمشق"),
    ("موسكو (رويترز) -", "رويترز", "موسكو"), ("(CNN)--", "CNN", nil), ("(CNN--", "CNN", nil),
    ("دبي، الإمارات العربية المتحدة (CNN) --", "CNN", "دبي، الإمارات العربية المتحدة"),
    ("دبي، الإمارات العربية المتحدة (CNN)— ", "CNN", "دبي، الإمارات العربية المتحدة"),
    ("بغداد/ الأناضول -", "الأناضول", "بغداد"), ("دبي - العربية.نت:", "العربية.نت", "دبي"),
    ("دبي ـ العربية.نت -", "العربية.نت", "دبي"), ("القاهرة - (أ ف ب) -", "أ ف ب", "القاهرة"),
    ("بيروت (أ.ف.ب) –", "أ.ف.ب", "بيروت"), ("لندن: «الشرق الأوسط» -", "«الشرق الأوسط»", "لندن"),
    ("رام الله 12-3-2024 وفا-", "وفا", "رام الله"), ("دمشق-سانا:", "سانا", "دمشق"),
    ("الدوحة في 5 مايو /قنا/ --", "قنا", "الدوحة"), ("رويترز -", "رويترز", nil),
    ("صنعاء - وكالة سبوتنيك:", "وكالة سبوتنيك", "صنعاء"), ("المنارة من بيروت:", "المنارة", "بيروت"),
    ("بيروت (المنارة) -", "المنارة", "بيروت"), ("بيروت - صحيفة المنارة:", "صحيفة المنارة", "بيروت"),
    ("دمشق، سوريا (المنارة) -", "المنارة", "دمشق، سوريا"),
  ])
  func setsOutletAndPlaceApart(dateline: String, outlet: String, place: String?) {
    let text = "\(dateline) أعلن المجلس افتتاح المعرض."
    let article = Article(parsing: text, id: "a")
    #expect(article.outlet == outlet)
    #expect(article.place == place)
    #expect(article.blocks.map(\.kind) == [.dateline, .paragraph])
    #expect(article.sentences.map { text[$0] } == ["أعلن المجلس افتتاح المعرض."])
    #expect(text[article.blocks[0].span] == dateline[...].trimmed)
  }

  @Test func mayFillItsLine() {
    let text =
      "عنوان الخبر\n\nالرياض 05 شوال 1445 هـ الموافق 14 أبريل 2024 م واس\nأعلن المجلس الخبر."
    let article = Article(parsing: text, id: "a")
    #expect(article.blocks.map(\.kind) == [.headline, .dateline, .paragraph])
    #expect(article.place == "الرياض")
  }

  @Test func mayStandBelowAHeadlineWithoutABlankLine() {
    let article = Article(parsing: "افتتاح الجسر\nسانا من دمشق: أعلن المجلس الخبر.", id: "a")
    #expect(article.blocks.map(\.kind) == [.subheading, .dateline, .paragraph])
    #expect(article.title == nil)
  }

  @Test(arguments: [
    "قال الوزير: وصلنا أمس.", "تحذير من الأمم المتحدة: الجفاف قادم.", "رويترز: وصل الوفد أمس.",
    "وصل الوفد - وفق رويترز - إلى المطار.", "فاز الفريق 3 - 1 على ضيفه.",
    "معا من أجل المدينة: حملة جديدة.",
    "قالت صحيفة الشرق الأوسط: وصل الوفد.", "ليل السبت - الأحد وصل الوفد.",
    "دمشق (سوريا) - وصل الوفد أمس.", "بيروت (31 عاما) - لاعب جديد.", "خبر من المدرسة: وصل الوفد.",
    "وصل الوفد من بيروت",
  ])
  func needsAnOutletAndNothingElse(_ text: String) {
    let article = Article(parsing: text, id: "a")
    #expect(article.blocks.map(\.kind) == [.paragraph])
    #expect(article.outlet == nil)
  }
}
