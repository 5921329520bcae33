import Testing

@testable import Claims

@Suite struct MasdarTests {
  @Test(arguments: [
    ("أَعْلَنَ يُعْلِن إِعْلَان", "إعلان إعلانا إعلانات"),
    ("أَشَارَ يُشِير إشارة", "إشارة إشارات"),
    ("اِدَّعَى يَدَّعِي ادعاء", "ادعاء ادعاءات"),
    ("تَنَبَّأَ يَتَنَبَّأ تنبؤ", "تنبؤ تنبؤا تنبؤات"),
    ("قَالَ يَقُول قول|أقوال", "قول قولا أقوال أقوالا"),
    ("دَعَا يَدْعُو دعوة", "دعوة دعوات"),
    ("اِقْتَرَحَ يَقْتَرِح اقتراح|مقترحات", "اقتراح اقتراحا اقتراحات مقترحات"),
  ])
  func formsTheMasdar(verb: String, forms: String) throws {
    let parts = verb.split(separator: " ")
    let masdars = parts[2].entries.map(String.init)
    let verb = try #require(Verb(perfect: parts[0], imperfect: parts[1], masdars: masdars))
    let texts = verb.masdarForms.map(\.text)
    #expect(texts.joined(separator: " ") == forms)
  }
}
