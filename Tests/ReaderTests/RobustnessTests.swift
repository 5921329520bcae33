import ArabicText
import Screen
import Testing

@testable import Reader

@Suite struct RobustnessTests {
  /// A generator that gives the same numbers every time (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let keys =
    Story.events("jk bgGnN][s c/fFdv?<>qxلاىأ1آaweuyYo|*#-=zJP:'mhs+pluIU")
    + [
      .key(.up), .key(.down), .key(.left), .key(.right), .key(.pageUp), .key(.pageDown),
      .key(.home), .key(.end), .key(.enter), .key(.escape), .key(.tab), .key(.backTab),
      .key(.backspace), .key(.control("o")), .key(.control("p")), .key(.function(1)), .resume,
    ]

  @Test(arguments: 0..<20)
  func survivesAnyKeysAtAnySize(seed: Int) {
    var random = Seeded(state: UInt64(seed))
    let first = seed % 5 == 0 ? Report.rain : Report.trains
    var story = Story(
      list: [ArticleSummary(first), ArticleSummary(Report.plain("a"))], width: 1 + 6 * seed,
      height: 1 + seed, isLibrary: true)
    story.show(first)
    for _ in 0..<120 {
      let size = story.frame.size
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        story.resize(.random(in: 0...120, using: &random), .random(in: 0...40, using: &random))
      case 1...2:
        let point = Point(
          x: .random(in: 0...size.width, using: &random),
          y: .random(in: 0...size.height, using: &random))
        story.play([
          .mouse([.press, .release, .wheelUp, .wheelDown].randomElement(using: &random)!, point)
        ])
      default: story.play([Self.keys.randomElement(using: &random)!])
      }
      story.answer(orOpen: Int.random(in: 0..<6, using: &random) == 0)
      #expect(story.frame.size == story.state.panes.size)
      if let cursor = story.frame.cursor {
        #expect((0..<story.frame.size.width).contains(cursor.x))
        #expect((0..<story.frame.size.height).contains(cursor.y))
      }
    }
  }

  @Test(arguments: [
    (1, 1), (2, 1), (1, 9), (3, 3), (20, 5), (40, 8), (80, 24), (99, 30), (120, 40),
  ])
  func showsTextAtEverySize(width: Int, height: Int) {
    let story = Story(width: width, height: height)
    #expect(story.screen.contains { !$0.isWhitespace })
  }
}

extension Story {
  /// Does as the program does for what was asked last; else opens an article where none is open.
  fileprivate mutating func answer(orOpen opens: Bool) {
    let excerpt = Excerpt(
      article: "trains", span: TextSpan(utf8: 0..<4), kind: .hit, words: "Harbour Times قطار",
      marked: [TextSpan(utf8: 0..<7)], title: "قطار")
    switch takeEffect() {
    case .gather(let topic, let limit):
      let source = SourceSummary(actor: nil, claims: 2, articles: 1)
      let row = topic == .sources ? Page.Row.source(source) : .excerpt(excerpt)
      show(Page(topic, heading: "قطار", rows: [row, row], tallies: [], limit: limit))
    case .offer(let purpose): offer([Offer("تركيا", gloss: "Turkey", key: "TUR")], for: purpose)
    case .filter(let filter): fit(filter.isEmpty ? ["trains", "a"] : ["a"])
    case .open: show(Report.trains)
    default: if opens, state.reading == nil { show(Report.trains) }
    }
  }
}
