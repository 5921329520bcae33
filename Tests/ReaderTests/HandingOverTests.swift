import Claims
import Testing

@testable import Reader

@Suite struct HandingOverTests {
  @Test func copiesTheClaimWithItsCitation() {
    var story = Story()
    story.type("nnnnny")
    let text = """
      مسؤول في الوزارة عبر Harbour Times (تأكيد): الأشغال تنتهي في 15 يوما
      المرجع: «خط قطار جديد في الواحة»، النشرة، 2025-03-02
      """
    #expect(story.effects == [.copy(text)])
  }

  @Test func citesInEnglishWithTheAddress() {
    var story = Story(Report.trains.published(at: "https://example.org/1"), language: .english)
    story.type("nn<Enter>y")
    let text = """
      نقابة السائقين (denies): علمها بالخطة
      From: “خط قطار جديد في الواحة”, النشرة, 2025-03-02, https://example.org/1
      """
    #expect(story.effects == [.copy(text)])
  }

  @Test func copiesTheSentence() {
    var story = Story()
    story.type("nY")
    #expect(story.effects == [.copy("وأضافت أن التذاكر لن ترتفع")])
  }

  @Test func opensThePage() {
    var story = Story(Report.trains.published(at: "https://example.org/1"))
    story.type("o")
    #expect(story.effects == [.browse("https://example.org/1")])
    var without = Story()
    without.type("o")
    #expect(without.state.message == Phrase.noAddress.words.arabic && without.effects.isEmpty)
  }

  @Test func pipesTheArticleOrTheCardsClaim() {
    var story = Story(width: 60, height: 28, language: .english)
    story.type("|wc")
    #expect(story.state.view == .question)
    #expect(story.screen.contains("pipe the article to: wc"))
    story.type(" -wx<Backspace><Enter>")
    #expect(story.effects == [.pipe(Report.trains.article.text, command: "wc -w")])
    story.type("nn<Enter>|cat<Enter>y")
    guard case .pipe(let text, "cat") = story.effects[1] else {
      return #expect(Bool(false), "\(story.effects)")
    }
    #expect(story.effects[2] == .copy(text))
  }

  @Test func pipesNothingWithoutACommand() {
    var story = Story()
    story.type("| <Enter>|x<Esc>|<Backspace>")
    #expect(story.effects.isEmpty && story.state.view == .article)
  }

  @Test func saysWhenThereIsNothingToCopy() {
    var story = Story(Report.plain("a"))
    story.type("y")
    #expect(story.state.message == Phrase.noClaimHere.words.arabic)
    story.type("Y")
    #expect(story.state.message == Phrase.noSentence.words.arabic && story.effects.isEmpty)
  }
}

extension Analysis {
  /// The same as if it had been found at an address.
  fileprivate func published(at url: String) -> Analysis {
    var article = article
    article.url = url
    return Analysis(
      article: article, actors: actors, places: places, mentions: mentions, claims: claims)
  }
}
