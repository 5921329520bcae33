import Claims
import Glibc
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

@Suite struct EventLoopTests {
  private let first = Article(parsing: "عنوان أول\n\nقال الوزير إنه وصل.", id: "a")
  private let second = Article(parsing: "عنوان ثان\n\nوصل الوفد أمس.", id: "a")

  /// The frames that a terminal shows while it plays events.
  private func frames(_ articles: [Article], _ events: [Event]) -> [String] {
    let terminal = Recorder(size: Size(width: 60, height: 10), events: events)
    var loop = EventLoop(terminal, shelf: Shelf(articles), language: .english, theme: .monochrome)
    loop.run()
    return terminal.frames.map(\.text)
  }

  @Test func opensASingleArticleAtOnceAndAnalysesItBehindTheFirstFrame() {
    let frames = frames([first], [])
    #expect(frames.count == 2)
    #expect(frames.first?.contains("Articles") == false)
    #expect(frames.first?.contains("Finding who said what.") == true)
    #expect(frames.first?.contains("{") == false)
    #expect(frames.last?.contains("Finding who said what.") == false)
    #expect(frames.last?.contains("{") == true)
  }

  @Test func letsALongArticleBeReadWhileItIsAnalysed() {
    let terminal = Recorder(
      size: Size(width: 60, height: 10),
      events: [.character("/"), .character("و"), .key(.enter), .input])
    var loop = EventLoop(terminal, shelf: Shelf([first]), language: .english, theme: .monochrome)
    loop.longText = 10
    loop.run()
    let frames = terminal.frames.map(\.text)
    #expect(frames.count == 5)
    #expect(frames[0].contains("Finding who said what.") && !frames[0].contains("{"))
    #expect(frames[3].contains("1/4") && frames[3].contains("Finding who said what."))
    #expect(frames[4].contains("1/4") && frames[4].contains("{"))
    #expect(!frames[4].contains("Finding who said what."))
  }

  @Test func listsSeveralAndCountsTheirClaimsBehindTheFirstFrame() {
    let frames = frames([first, second], [])
    #expect(frames.count == 2)
    #expect(frames.first?.contains("2 articles") == true)
    #expect(frames.first?.contains("claim") == false)
    #expect(frames.last?.contains("1 claim") == true)
    #expect(frames.last?.contains("0 claims") == true)
  }

  @Test func opensWhatIsAskedForAndGoesBack() {
    let frames = frames([first, second], [.key(.down), .key(.enter), .character("q")])
    #expect(frames.count == 6)
    #expect(frames[4].contains("2 articles") == false)
    #expect(frames[5].contains("2 articles") == true)
  }

  @Test func articlesOfOneNameStayTwo() {
    let shelf = Shelf([first, second, first])
    #expect(shelf.summaries.map(\.id) == ["a", "a (2)", "a (3)"])
    #expect(shelf["a (2)"]?.title == "عنوان ثان")
  }
}

/// A scripted terminal whose frames outlive the loop that owns it.
final class Recorder: Terminal {
  private var script: ScriptedTerminal
  private var watched: [Int32] = []
  /// What is on the screen when an event is waited for, one after the other.
  private(set) var seen: [Frame] = []

  init(size: Size, events: [Event], haste: Int = 1) {
    script = ScriptedTerminal(size: size, events: events, haste: haste)
  }

  var size: Size { script.size }
  var frames: [Frame] { script.frames }
  func show(_ frame: Frame) { script.show(frame) }
  var sent: [[UInt8]] { script.sent }
  var usesMouse: Bool { script.usesMouse }
  var loans: Int { script.loans }
  func use(_ bidi: BidiSwitch) { script.use(bidi) }
  func send(_ bytes: [UInt8]) { script.send(bytes) }
  func useMouse(_ isWanted: Bool) { script.useMouse(isWanted) }
  func lend(while body: () -> Void) { script.lend(while: body) }
  func eventAtHand() -> Event? { script.eventAtHand() }
  func watch(_ descriptors: [Int32]) { watched = descriptors }

  /// The next event of the script; a file can be read from when there is something to read.
  func nextEvent() -> Event {
    if let frame = frames.last { seen.append(frame) }
    let event = script.nextEvent()
    if event == .input {
      var files = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&files, nfds_t(files.count), 60_000)
    }
    return event
  }
}
