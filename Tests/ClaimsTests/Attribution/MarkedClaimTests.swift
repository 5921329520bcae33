import ArabicText
import TestSupport
import Testing

@Suite struct MarkedClaimTests {
  @Test func readsAndPrintsTheMarks() {
    let claim: MarkedClaim = "قال [الوزير] أ. ‹وأضاف› لـ⟦لقناة⟧ {أن الأمر، إذن، جيد}."
    #expect(claim.text == "قال الوزير أ. وأضاف لـلقناة أن الأمر، إذن، جيد.")
    #expect(claim.description == "قال [الوزير] أ. ‹وأضاف› ⟦لـلقناة⟧ {أن الأمر، إذن، جيد}.")
  }

  @Test func takesWholeWordsWithoutPunctuation() {
    let outside: MarkedClaim = #"‹قال› ل[لوزير]: {"نعم."} ‹›"#
    let inside: MarkedClaim = #"‹قال› [للوزير]: "{نعم}." "#
    #expect(outside.parts == inside.parts)
  }

  @Test func nestsMarks() {
    let claim: MarkedClaim = "[رئيس ‹البلدية›]: {لا}"
    #expect(claim.description == "[رئيس ‹البلدية›]: {لا}")
  }

  @Test func aTextWithoutMarksHasNoClaims() {
    let none: MarkedClaims = "هطل المطر."
    #expect(none.claims.isEmpty)
    #expect(none.description == "هطل المطر.")
  }
}
