import Testing

@testable import Claims

@Suite struct NounFormsTests {
  @Test(arguments: [
    ("مصدر", "مصادر", "مصدر مصدرا مصدران مصدرين مصدرا مصدري مصادر"),
    ("متمرد", "+ون", "متمرد متمردا متمردان متمردين متمردا متمردي متمردون متمردين متمردو متمردي"),
    ("وكالة", "+ات", "وكالة وكالتان وكالتين وكالتا وكالتي وكالات"),
    ("قوة", "قوى", "قوة قوتان قوتين قوتا قوتي قوى"),
    ("متمردون", "", "متمردون متمردين متمردو متمردي"),
    ("متمردون حوثيون", "", "متمردون حوثيون|متمردين حوثيين"),
    ("تلفزيون رسمي", "", "تلفزيون رسمي|تلفزيونا رسميا|تلفزيونان رسميان|تلفزيونين رسميين"),
    ("قوات", "", "قوات"), ("آل", "", "آل"),
    ("قوات حكومية", "", "قوات حكومية"),
    ("نادي", "أندية|نواد", "نادي ناديا ناديان ناديين ناديا ناديي ناد أندية نواد"),
    (
      "محامي", "محامون", "محامي محاميا محاميان محاميين محاميا محاميي محام محامون محامين محامو محامي"
    ),
    ("سجن", "سجون", "سجن سجنا سجنان سجنين سجنا سجني سجون"),
    ("مستشفى", "مستشفيات", "مستشفى مستشفيان مستشفيين مستشفيا مستشفيي مستشفيات"),
    ("لواء", "ألوية", "لواء لواءان لواءين لواءا لواءي ألوية"),
    ("منشأة", "+ات", "منشأة منشأتان منشأتين منشأتا منشأتي منشآت"),
    ("ميليشيا", "ميليشيات", "ميليشيا ميليشيات"),
    (
      "مصدر أمني", "مصادر أمنية",
      "مصدر أمني|مصدرا أمنيا|مصدران أمنيان|مصدرين أمنيين|مصادر أمنية"
    ),
    ("جهة رسمية", "+ات", "جهة رسمية|جهتان رسميتان|جهتين رسميتين|جهات رسمية"),
    (
      "تنظيم إرهابي", "+ات",
      "تنظيم إرهابي|تنظيما إرهابيا|تنظيمان إرهابيان|تنظيمين إرهابيين|تنظيمات إرهابية"
    ),
    ("مجلس الأمن", "", "مجلس الأمن|مجلسا الأمن|مجلسي الأمن"),
  ])
  func inflectsANoun(singular: Substring, plurals: Substring, forms: String) {
    let separator = singular.contains(" ") ? "|" : " "
    let noun = NounForms(singular: singular, plurals: plurals.entries)
    #expect(noun.forms.map(\.text).joined(separator: separator) == forms)
  }

  @Test(arguments: [
    ("وزير", "+ة", "وزيرة وزيرتان وزيرتين وزيرتا وزيرتي وزيرات"),
    ("مدير تنفيذي", "+ة", "مديرة تنفيذية|مديرتان تنفيذيتان|مديرتين تنفيذيتين|مديرات تنفيذيات"),
    ("سيد", "آنسة", "آنسة آنستان آنستين آنستا آنستي"),
  ])
  func inflectsItsFeminine(singular: Substring, feminine: Substring, forms: String) {
    let separator = singular.contains(" ") ? "|" : " "
    let noun = NounForms(singular: singular, feminine: feminine)
    let feminines = noun.forms.filter { $0.gender == .feminine }.map(\.text)
    #expect(feminines.joined(separator: separator) == forms)
  }

  @Test func inflectsANisbaButNotIntoACountry() {
    let forms = NounForms(nisba: "سوري").forms.map(\.text).joined(separator: " ")
    let masculine = "سوري سوريان سوريين سوريي سوريون سوريين سوريو سوريي"
    let feminine = "سورية سوريتان سوريتين سوريتي سوريات"
    #expect(forms == masculine + " " + feminine)
  }

  @Test(arguments: [
    ("مصدران", NounForm.State.free), ("مصدرا", .construct), ("متمردو", .construct),
    ("متمردون", .free), ("مصدر", .both),
  ])
  func tellsWhatMayFollow(word: String, state: NounForm.State) {
    let nouns = [
      NounForms(singular: "مصدر", plurals: ["مصادر"]),
      NounForms(singular: "متمرد", plurals: ["+ون"]),
    ]
    #expect(nouns.flatMap(\.forms).contains { $0.text == word && $0.state == state })
  }

  @Test func tellsTheDualThatIsWrittenAsANisba() {
    let forms = NounForms(singular: "وزير", feminine: "+ة", plurals: ["وزراء"]).forms
    #expect(forms.filter(\.looksLikeNisba).map(\.text) == ["وزيري"])
  }
}
