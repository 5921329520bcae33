import ArabicText
import Claims
import Library
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

/// What the library answers in two goes: a screenful at once, the rest while the reader goes on.
@Suite struct MeanwhileTests {
  private let folder: Folder
  private let archive: Archive
  /// More than a screenful of speakers, each of whom says one thing less than the one before.
  private let speakers = 50

  init() throws {
    folder = try Folder([:])
    archive = Archive(store: try Store(path: folder.path("library.sqlite")), language: .english)
    let text = "قال ناطق إن الطريق مفتوح."
    let cue = TextSpan(utf8: 0..<6)
    let names = (0..<speakers).map { "ناطق \(100 + $0)" }
    let actors = names.map { Actor(id: $0, name: $0, kind: .person) }
    let spoken = actors.enumerated().flatMap { place, actor in
      Array(repeating: actor.id, count: speakers - place)
    }
    let claims = spoken.enumerated().map { number, actor in
      Claim(
        id: number + 1, cues: [cue], source: Source(span: nil, actor: actor), content: [],
        form: .indirect, stance: .say, via: [], rule: "test", confidence: 0.5)
    }
    let mentions = spoken.map { Mention(span: cue, referent: .actor($0)) }
    let analysis = Analysis(
      article: Article(parsing: text, id: "a"), actors: actors, places: [], mentions: mentions,
      claims: claims)
    try archive.store.add(
      [Addition(analysis: analysis, hash: [1], original: [1], fingerprint: nil)], version: "1")
  }

  /// The frames that a terminal shows while it plays events.
  private func frames(_ events: [Event]) -> [String] {
    let terminal = Recorder(size: Size(width: 90, height: 12), events: events)
    var loop = EventLoop(terminal, archive: archive, language: .english, theme: .monochrome)
    loop.run()
    return terminal.frames.map(\.text)
  }

  @Test func showsTheLedgersFirstRowsAtOnceAndHasTheOthersSoonAfter() {
    let frames = frames([.character("l"), .character("G"), .input, .character("G")])
    let shown = Array(frames.suffix(4))
    #expect(shown[0].contains("50 claims") && shown[0].contains("100"))
    #expect(shown[1].contains("139") && !shown[1].contains("149"))
    #expect(shown[3].contains("149") && shown[3].contains("50 sources"))
  }

  @Test func offersMoreWhereSomebodyTypesAlready() {
    let typed = "149".map(Event.character)
    let frames = frames([.character("p")] + typed + [.input])
    #expect(frames.suffix(2).first?.contains("149") == true)
    #expect(frames.suffix(2).first != frames.last)
    let page = self.frames([.character("p")] + typed + [.input, .key(.enter)]).last
    #expect(page?.contains("1 mention") == true)
  }
}
