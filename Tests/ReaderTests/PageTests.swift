import ArabicText
import Claims
import Screen
import Testing

@testable import Reader

@Suite struct PageTests {
  private static let union = Actor(
    id: "union", name: "نقابة السائقين", kind: .organisation, gloss: "Drivers' Union")

  /// A page of a denial and a mention.
  private static func actorPage(limit: Int? = nil) -> Page {
    let (before, name) = ("حضرت الوزارة، ثم تكلمت ", "نقابة السائقين")
    let start = before.utf8.count
    let claim = Report.trains.claims[2]
    return Page(
      .actor("union"), heading: "نقابة السائقين",
      rows: [
        .excerpt(
          Excerpt(
            article: "trains", span: claim.span, kind: .claim(.deny), words: "علمها بالخطة",
            title: "خط قطار جديد في الواحة", outlet: "النشرة", published: "2025-03-02")),
        .excerpt(
          Excerpt(
            article: "other", span: TextSpan(utf8: 0..<4), kind: .mention,
            words: before + name + ".",
            marked: [TextSpan(utf8: start..<start + name.utf8.count)], title: "لقاء",
            published: "2025-02-11")),
      ], tallies: [Tally(1, .claim), Tally(12, .mention)], limit: limit)
  }

  private func library() -> Story {
    var story = Story(list: [ArticleSummary(Report.trains)], height: 9, isLibrary: true)
    story.show(Report.trains)
    return story
  }

  @Test func showsWhatAnActorSaysAndWhereItIsNamed() {
    var story = library()
    story.type("nnp")
    #expect(story.effects == [.gather(.actor("union"), limit: 500)])
    story.show(Self.actorPage())
    expect(
      story,
      shows: """
        ‭ ﺓﺭﺎﺷﺇ 12  ﺪﺣﺍﻭ ﻝﻮﻗ                          ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭                                               ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ‬
        ‭ 2025-03-02  ﺓﺮﺸﻨﻟﺍ             ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ  ﻲﻔﻧ‬
        ‭                     .ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ ﺖﻤﻠﻜﺗ ﻢﺛ ،ﺓﺭﺍﺯﻮﻟﺍ ﺕﺮﻀﺣ‬
        ‭ 2025-02-11                                     ءﺎﻘﻟ  ﺓﺭﺎﺷﺇ‬



        ‭        ﺔﻣﻼﻋ m  ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺔﻴﻔﺼﺗ f  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
    #expect(story.rows { $0.attributes.isSuperset(of: [.reverse, .underline]) } == [3])
  }

  @Test func goesToTheSentenceAndReturnsToThePage() {
    var story = library()
    story.type("nnp")
    story.show(Self.actorPage())
    story.type("<Enter>")
    #expect(story.effects.last == .open("trains"))
    story.show(Report.trains)
    #expect(story.focusedText == "ونفت")
    story.type("q")
    #expect(story.state.page?.topic == .actor("union"))
    story.type("q")
    #expect(story.state.view == .article && story.focusedText == "ونفت")
    story.type("q")
    #expect(story.state.view == .list)
    story.type("q")
    #expect(story.effects.last == .quit)
  }

  @Test func narrowsAPageAsOneTypes() {
    var story = library()
    story.show(Self.actorPage())
    story.type("/لقاء<Enter><Enter>")
    #expect(story.effects == [.open("other")])
    story.type("<Esc>")
    #expect(story.state.page?.roll.shown.count == 2)
  }

  @Test(arguments: ["نفي", "deni", "إشارة"])
  func narrowsAPageToAKind(query: String) {
    var story = library()
    story.show(Self.actorPage())
    story.type("/" + query)
    #expect(story.state.page?.roll.shown.count == 1)
  }

  @Test func asksForMoreAtTheEndOfAPageThatKeepsRowsBack() {
    var story = library()
    story.show(Self.actorPage(limit: 500))
    story.type("j")
    #expect(story.effects == [.gather(.actor("union"), limit: 1000)])
    story.show(Self.actorPage())
    #expect(story.state.page?.roll.selection == 1)
    story.type("j")
    #expect(story.effects.count == 1)
  }

  @Test func listsTheSourcesAndOpensTheirPages() {
    var story = Story(list: [ArticleSummary(Report.trains)], height: 6, isLibrary: true)
    story.type("l")
    #expect(story.effects == [.gather(.sources, limit: 500)])
    story.show(
      Page(
        .sources, heading: "سجل المصادر",
        rows: [
          .source(
            SourceSummary(actor: Self.union, claims: 12, articles: 3, via: ["Harbour Times"])),
          .source(SourceSummary(actor: nil, claims: 2, articles: 2)),
        ], tallies: [Tally(2, .source)]))
    expect(
      story,
      shows: """
        ‭ ﻻﻮﻗ 12  ﺕﻻﺎﻘﻣ 3  …  Drivers' Union · ﺔﻤﻈﻨﻣ  ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ‬
        ‭ ﻥﻻﻮﻗ  ﻥﻻﺎﻘﻣ                                  ﺩﺪﺤﻣ ﺮﻴﻏ ﺭﺪﺼﻣ‬



        ‭        ﺮﻣﺍﻭﺃ :  ﺔﻣﻼﻋ m  ﻉﻮﺟﺭ q  ﺓﺪﻋﺎﺴﻣ ?  ﺚﺤﺑ /  ﺢﺘﻓ Enter‬
        """)
    story.type("<Enter>j<Enter>")
    #expect(story.effects.dropFirst() == [.gather(.actor("union"), limit: 500)])
  }

  @Test func searchesEveryArticle() {
    var story = Story(list: [ArticleSummary(Report.trains)], height: 6, isLibrary: true)
    story.type("<C-f>قطار الواحة<Enter>")
    story.type("/قطار<C-f>")
    #expect(
      story.effects
        == [.gather(.words("قطار الواحة"), limit: 500), .gather(.words("قطار"), limit: 500)])
    #expect(story.state.query.isEmpty)
  }

  @Test(arguments: ["p", "l", "<C-f>", "f", "u", "I", "U"])
  func saysWhatOnlyALibraryCanDo(key: String) {
    var story = Story(list: [ArticleSummary(Report.trains), ArticleSummary(Report.rain)])
    story.type(key)
    #expect(story.state.message == Phrase.needsLibrary.words.arabic)
    #expect(story.effects.isEmpty && story.state.overlay == nil)
  }

  @Test(arguments: [(40, 12), (20, 6), (5, 3), (1, 1)])
  func fitsEveryScreen(width: Int, height: Int) {
    var story = library()
    story.show(Self.actorPage())
    story.resize(width, height)
    story.type("j")
    #expect(story.frame.size == Size(width: width, height: height))
  }

  @Test func showsTheFirstHitOfALongSentence() {
    let words = String(repeating: "كلمة ", count: 30) + "قطار في آخرها"
    let place = words.utf8.count - "قطار في آخرها".utf8.count
    let excerpt = Excerpt(
      article: "a", span: TextSpan(utf8: 0..<4), kind: .hit, words: words,
      marked: [TextSpan(utf8: place..<place + 8)], title: "عنوان")
    let (shown, marked) = excerpt.around(width: 40)
    #expect(shown == "… كلمة كلمة قطار في آخرها")
    #expect(marked.map { String(shown[$0]) } == ["قطار"])
    #expect(excerpt.around(width: 400).words == words)
  }

  @Test func readsWordsThatBeginWithALatinNameFromTheRight() {
    var story = library()
    let words = "Harbour Times صحيفة الميناء اليومية"
    story.show(
      Page(
        .words("صحيفة"), heading: "صحيفة",
        rows: [
          .excerpt(
            Excerpt(
              article: "a", span: TextSpan(utf8: 0..<4), kind: .hit, words: words, title: "لقاء"))
        ], tallies: []))
    #expect(story.screen.contains("ﺔﻴﻣﻮﻴﻟﺍ ءﺎﻨﻴﻤﻟﺍ ﺔﻔﻴﺤﺻ Harbour Times"))
  }
}
