import ArabicText
import Claims
import Screen
import TestSupport
import Testing

@testable import Reader

@Suite struct AddingTests {
  /// The words that are chosen.
  private func chosen(_ story: Story) -> String? {
    guard case .adding(let adding) = story.state.overlay else { return nil }
    return String(story.reading.article.text[adding.span(in: story.reading.article.text)])
  }

  @Test func beginsWithTheFocus() {
    var story = Story()
    story.type("n")
    let focus = story.focusedText
    story.type("+")
    #expect(story.state.view == .adding)
    #expect(chosen(story) == focus)
  }

  @Test func movesAndGrowsByWords() {
    var story = Story()
    story.type("+<Left>")
    let second = chosen(story)
    story.type("<Left>")
    #expect(chosen(story) != second)
    story.type("<Right>")
    #expect(chosen(story) == second)
    story.type("+")
    #expect(chosen(story)?.hasPrefix((second ?? "") + " ") == true)
    story.type("-")
    #expect(chosen(story) == second)
  }

  @Test func leavesOutTheFirstLetters() {
    var story = Story()
    story.type("+<Left><Left>")
    let word = chosen(story) ?? ""
    story.type("<Backspace>")
    #expect(chosen(story) == String(String.UnicodeScalarView(word.unicodeScalars.dropFirst())))
  }

  @Test func asksForTheRowOfTheKind() throws {
    var story = Story()
    story.type("n+")
    let words = try #require(chosen(story))
    story.type("g<Enter>")
    #expect(story.effects == [.add(try LexiconAddition(actor: [words], kind: .person))])
    #expect(story.state.view == .article)
  }

  @Test func asksForAnotherNameOfAnActor() throws {
    var story = Story()
    story.type("n+G<Enter>")
    guard case .add(let addition)? = story.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    let actor = try #require(story.reading.index.actors.last)
    #expect(addition.table == .actors)
    #expect(addition.row.hasPrefix(actor.id + "\t" + actor.kind.rawValue + "\t" + actor.name))
  }

  @Test func closesWithoutADeed() {
    var story = Story()
    let before = story.state
    story.type("+<Left>j<Esc>")
    #expect(story.effects.isEmpty)
    #expect(story.state.reading?.marked == nil)
    #expect(story.state.view == before.view)
  }

  @Test func showsWordsKindsAndKeys() {
    var story = Story(width: 60, height: 24, language: .english)
    story.type("n+")
    #expect(story.screen.contains("add to the lexicon:"))
    #expect(story.screen.contains("actor: armed group"))
    #expect(story.screen.contains("Enter adds"))
  }

  @Test func choosesTheWordThatIsClicked() {
    var story = Story()
    story.type("+")
    let before = chosen(story)
    story.play([.mouse(.press, Point(x: 30, y: 4))])
    #expect(chosen(story) != before)
    #expect(story.state.view == .adding)
  }

  @Test func staysWhereItIsWhenTheArticleIsReadAnew() {
    var story = Story(Report.plain("a", paragraphs: 30), width: 60, height: 12)
    story.type("  ")
    let top = story.reading.top
    var state = story.state
    state.refresh(story.reading.analysis)
    #expect(state.reading?.top == top)
  }

  @Test func ofALongListShowsThePartAroundTheSelection() {
    var story = Story(width: 40, height: 10)
    story.type("+G")
    #expect(story.screen.contains("ﺮﺧﺁ ﻢﺳﺍ"))
  }

  @Test func goesBackInAnArticleThatHasLessInIt() {
    var story = Story()
    story.type("nnnnn<Left><Left>")
    var state = story.state
    let report = Report.plain("trains").article
    state.refresh(Analysis(article: report, actors: [], places: [], mentions: [], claims: []))
    for _ in 0..<8 { _ = state.update(.key(.control("o"))) }
    #expect(state.reading?.focus == nil)
  }
}
