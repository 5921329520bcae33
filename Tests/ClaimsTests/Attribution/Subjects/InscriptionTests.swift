import TestSupport
import Testing

/// لافتات كتب عليها «…»: words that stand on or in something.
@Suite struct InscriptionTests {
  @Test(
    arguments: [
      "ورفعوا [لافتات] ‹كتب› عليها {«لا للحرب في القرى»}.",
      "وعلقت على الباب [لافتة كبيرة] ‹كتب› عليها: {«لن نبيع الأرض»}.",
    ] as [MarkedClaims])
  func areSaidByWhatTheyStandOn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ونشر› [سامي حداد] تغريدة ‹قال› فيها: {«لن نعود إلى القرية»}.",
      "‹ونشر› [سامي حداد] تعليقا ‹كتب› فيه {«لن نعود إلى القرية»}.",
    ] as [MarkedClaims])
  func areSaidByWhoPublishesThem(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
