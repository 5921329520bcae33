import TestSupport
import Testing

/// Quotations and colons, before, behind and around the cue.
@Suite struct QuotationTests {
  @Test(
    arguments: [
      #"‹وقال› [المدرب]: "{كنا الأفضل طوال المباراة}"."#,
      "‹وقال› [المدرب]: «{كنا الأفضل طوال المباراة}».",
      "‹وقال› [المدرب]: “{كنا الأفضل طوال المباراة}”.",
      "‹وقال› [المدرب]: ”{كنا الأفضل طوال المباراة}“.",
      "‹وقال› [المدرب]: '{كنا الأفضل طوال المباراة}'.",
      "‹وقال› [المدرب]: ‘{كنا الأفضل طوال المباراة}’.",
      "‹وقال› [المدرب]: {كنا الأفضل طوال المباراة}.",
      "‹وقال› [المدرب] «{كنا الأفضل طوال المباراة}».",
      "‹وقالت› [الطبيبة]: «{نام المريض. وسيخرج غدا. لا خوف عليه}».",
    ] as [MarkedClaims])
  func standBehindAColon(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "«{كنا الأفضل طوال المباراة}»، ‹قال› [المدرب].",
      "«{لم نر شيئا كهذا من قبل}»، ‹تقول› [مديرة المتحف].",
      #""{لن نتراجع عن القرار}"، ‹يؤكد› [رئيس النقابة]."#,
    ] as [MarkedClaims])
  func standBeforeTheCue(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "«{لم ألمس الكرة بيدي}»، ‹يقول› [مدافع الفريق]، «{والحكم لم يراجع الشاشة}».",
      "«{سنبني الجسر}»، ‹قال› [رئيس البلدية]، «{وسنبدأ هذا الصيف}».",
    ] as [MarkedClaims])
  func areInterrupted(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وصف› [المدير] {المعرض بأنه «الأكبر في تاريخ المدينة»}.",
      "‹قال› [المدير] {إن العرض «نجح نجاحا كبيرا» رغم المطر}.",
      "فاز فيلم «ليلة طويلة» بالجائزة الكبرى.",
    ] as [MarkedClaims])
  func mayBePartsOfAClauseOrNames(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
