import Testing

@testable import Reader

@Suite struct ClaimTests {
  @Test(arguments: ["n", "]", "ى", "د"])
  func goesToTheNextClaim(key: String) {
    var story = Story()
    #expect(story.focusedText == "قالت")
    story.type(key)
    #expect(story.focusedText == "وأضافت")
  }

  @Test(arguments: ["N", "[", "آ", "ج"])
  func goesToThePreviousClaim(key: String) {
    var story = Story()
    story.type("nn\(key)")
    #expect(story.focusedText == "وأضافت")
  }

  @Test func saysWhereTheClaimsEnd() {
    var story = Story()
    story.type("N")
    #expect(story.state.message == Phrase.noPreviousClaim.words.arabic)
    story.type("nnnnn")
    #expect(story.focusedText == "وأكد" && story.state.message == nil)
    story.type("n")
    #expect(story.focusedText == "وأكد")
    #expect(story.state.message == Phrase.noNextClaim.words.arabic)
  }

  @Test(arguments: ["s", "س"])
  func goesFromAClaimToItsSourceAndBack(key: String) {
    var story = Story()
    story.type("nn\(key)")
    #expect(story.focusedText == "نقابة السائقين")
    story.type(key)
    #expect(story.focusedText == "ونفت")
  }

  @Test func goesFromAnImpliedSourceToItsEarlierMentionAndBackToThatClaim() {
    var story = Story()
    story.type("ns")
    #expect(story.focusedText == "وزارة النقل")
    story.type("s")
    #expect(story.focusedText == "وأضافت")
  }

  @Test func goesFromAMentionToAClaimOfItsActor() {
    var story = Story()
    story.type("<Left><Left><Left>")
    #expect(story.focusedText == "النقابة")
    story.type("s")
    #expect(story.focusedText == "ووصفت")
  }

  @Test func saysWhenAMentionIsNobodysSource() {
    var story = Story()
    story.type("<Right>")
    #expect(story.focusedText == "الواحة")
    story.type("s")
    #expect(story.state.message == Phrase.noClaimOfActor.words.arabic)
  }

  @Test(arguments: ["c", "ؤ"])
  func goesRoundTheClaimsOfOneSource(key: String) {
    var story = Story()
    story.type("nn\(key)")
    #expect(story.focusedText == "ووصفت")
    story.type(key)
    #expect(story.focusedText == "ونفت")
  }

  @Test func saysWhenASourceHasNoOtherClaim() {
    var story = Story()
    story.type("nnnnc")
    #expect(story.state.message == Phrase.noOtherClaim.words.arabic)
    #expect(story.focusedText == "ويتوقع")
  }

  @Test func worksOnATextWithoutClaimsAndNames() {
    var story = Story(Report.plain("a"))
    story.type("n")
    #expect(story.state.message == Phrase.noClaims.words.arabic)
    story.type("Nsc<Left><Right><Tab><Enter><Tab>fgG/رقم<Enter>nN")
    #expect(story.focusedText == nil)
  }
}
