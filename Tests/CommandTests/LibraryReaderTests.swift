import ArabicText
import Claims
import Foundation
import Library
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

/// The reader over a library, as the program runs it.
@Suite struct LibraryReaderTests {
  private let folder: Folder
  private let archive: Archive

  init() throws {
    folder = try Folder([:])
    archive = Archive(store: try Store(path: folder.path("library.sqlite")), language: .english)
    let analyzer = Analyzer()
    let texts = [
      ("bridge", "2025-03-02", "افتتاح جسر\n\nنفت وزارة النقل تأخر الجسر. وقال عمدة حلب إنه جاهز."),
      ("bus", "2025-03-05", "حافلات جديدة\n\nأعلنت وزارة النقل وصول الحافلات إلى حمص."),
    ]
    try archive.store.add(
      texts.map { id, published, text in
        Addition(
          analysis: analyzer.analyze(
            Article(parsing: text, id: id, outlet: "النشرة", published: published)),
          hash: Array(id.utf8), original: Array(id.utf8),
          fingerprint: nil)
      }, version: "1")
  }

  /// The last frame that a terminal shows while it plays events.
  private func lastFrame(_ events: [Event]) -> String {
    let terminal = Recorder(size: Size(width: 90, height: 12), events: events)
    var loop = EventLoop(terminal, archive: archive, language: .english, theme: .monochrome)
    loop.run()
    return terminal.frames.last?.text ?? ""
  }

  private func keys(_ text: String) -> [Event] {
    text.map { $0 == "\n" ? .key(.enter) : .character($0) }
  }

  @Test func listsTheLatestArticleFirst() {
    let rows = lastFrame([]).split(separator: "\n")
    #expect(rows[0].contains("2 articles"))
    #expect(rows[1].contains("2025-03-05") && rows[1].contains("•"))
    #expect(rows[2].contains("2025-03-02"))
  }

  @Test func remembersWhatWasReadMarkedAndLeft() throws {
    let first = lastFrame(keys("j\nGmq"))
    #expect(first.split(separator: "\n")[2].contains("* "))
    let again = lastFrame([]).split(separator: "\n")
    #expect(again[1].contains("•") && !again[2].contains("•") && again[2].contains("*"))
    #expect(try archive.store.bookmarks().map(\.article.id) == ["bridge"])
    #expect(lastFrame(keys("'")).contains("1 bookmark"))
    _ = lastFrame(keys("'m"))
    #expect(try archive.store.bookmarks().isEmpty)
  }

  @Test func gathersAnActorOverAllArticles() throws {
    let page = lastFrame(keys("pوزارة النقل\n"))
    let rows = page.split(separator: "\n")
    #expect(rows[0].contains("2 claims") && rows[0].contains("2 mentions"))
    let claims = rows.filter { $0.contains("denies") || $0.contains("announces") }
    #expect(claims.count == 2 && claims[0].contains("2025-03-05"))
  }

  @Test func remembersWhatWasReadTheLastFirst() {
    _ = lastFrame(keys("j\nq"))
    _ = lastFrame(keys("\nq"))
    let rows = lastFrame(keys("H")).split(separator: "\n")
    #expect(rows[0].contains("2 articles"))
    #expect(rows.filter { $0.contains("افتتاح") || $0.contains("ﺡﺎﺘﺘﻓﺍ") }.count == 1)
  }

  @Test func offersThePlacesOfTheLibrary() {
    #expect(lastFrame(keys("flocation\n")).contains("1 article"))
  }

  @Test func searchesEveryArticle() {
    let page = lastFrame([.key(.control("f"))] + keys("الجسر\n"))
    #expect(page.contains("1 article") && page.contains("hit"))
  }

  @Test func filtersByWhatTheLibraryKnows() {
    let byPlace = lastFrame(keys("flocation\nحمص\n"))
    #expect(byPlace.contains("1/1") && byPlace.contains("2025-03-05"))
    #expect(!byPlace.contains("2025-03-02"))
    let byDate = lastFrame(keys("fdate\n2025-03-01..2025-03-02\n"))
    #expect(byDate.contains("2025-03-02") && !byDate.contains("2025-03-05"))
    #expect(lastFrame(keys("factor\nnobody at all\n")).contains("Not found."))
    #expect(lastFrame(keys("fwords\nالحافلات\n") + [.key(.escape)]).contains("2025-03-02"))
  }

  @Test func keepsCorrectionsAndTakesThemBackLater() throws {
    let before = try archive.store.claimCount(ClaimQuery())
    _ = lastFrame(keys("\ne") + [.key(.up), .key(.enter)])
    #expect(try archive.store.claimCount(ClaimQuery()) == before - 1)
    #expect(lastFrame(keys("\n")).contains("Enter card"))
    #expect(lastFrame(keys("\nu")).contains("The last correction is undone."))
    #expect(try archive.store.claimCount(ClaimQuery()) == before)
    #expect(lastFrame(keys("\nu")).contains("There is no correction to undo."))
  }

  @Test func keepsAnotherSource() throws {
    _ = lastFrame(keys("\neعمدة المدينة\n"))
    let analysis = try #require(try archive.store.analysis(of: "bus"))
    let source = try #require(analysis.claims.first?.source.actor)
    #expect(analysis.actor(source)?.name == "عمدة المدينة")
    #expect(lastFrame(keys("\n\n")).contains("Corrected by hand"))
  }

  @Test func showsOnACardWhatTheSourceSaysElsewhere() {
    let card = lastFrame(keys("\naG"))
    #expect(card.contains("2025-03-02") && card.contains("denies"))
    #expect(!lastFrame(keys("\naG\n")).contains("denies"))
  }

  @Test func listsTheSources() {
    let ledger = lastFrame(keys("l"))
    #expect(ledger.contains("Source ledger"))
    #expect(ledger.contains("2 claims"))
  }

  @Test func saysThatAnArticleIsGone() throws {
    try archive.store.remove(["bus"])
    var state = ReaderState(articles: [], size: Size(width: 90, height: 12), language: .english)
    try archive.open("bus", in: &state)
    #expect(state.frame.text.contains("no longer in the library"))
  }
}

/// The reader over a library in a real terminal, importing while it runs.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct RealLibraryTests {
  @Test func analysesAgainWhatAnEarlierLexiconHasRead() throws {
    let folder = try Folder(texts: ["a.txt": "قالت قزحان إن الطريق مفتوح."])
    let library = folder.path("library.sqlite")
    #expect(try CommandRun(["import", "--library", library, folder.path("a.txt")]).status == 0)
    let lexicon = folder.url.appending(path: "isnad/lexicon")
    try FileManager.default.createDirectory(at: lexicon, withIntermediateDirectories: true)
    try Data("قزحان\tgroup\tقزحان\tQuzhan\t\t\t\n".utf8).write(
      to: lexicon.appending(path: "actors.tsv"))
    let tmux = try Tmux(width: 120, height: 16)
    let program = BuiltProgram.path("isnad")
    try tmux.enter("XDG_CONFIG_HOME=\(folder.path) LC_ALL=C \(program) --library \(library)")
    #expect(try tmux.shows("analysed again: 1"))
    #expect(try !tmux.rows().joined().contains("imported"))
    try tmux.press("p")
    try tmux.enter("Quzhan")
    #expect(try tmux.shows("group · Quzhan"))
    try tmux.press("q", "q")
  }

  @Test func importsFindsAndReturns() throws {
    let report = """
      افتتاح جسر

      نفت وزارة النقل تأخر الجسر. وقالت منظمة الصحة العالمية إن الحملة نجحت.
      """
    let folder = try Folder(texts: ["a.txt": report])
    let tmux = try Tmux(width: 120, height: 16)
    let program = BuiltProgram.path("isnad")
    try tmux.enter("LC_ALL=C \(program) --library \(folder.path("library.sqlite"))")
    #expect(try tmux.shows("The library is empty"))
    try tmux.press("I")
    try tmux.enter(folder.path("a.txt"))
    #expect(try tmux.shows("•"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Claims 2"))
    try tmux.press("p")
    #expect(
      try Deadline.wait {
        let screen = try tmux.rows().joined()
        return screen.contains("denies") && !screen.contains("Claims 2")
      })
    try tmux.press("Enter")
    #expect(try tmux.shows("Claims 2"))
    try tmux.press("q", "q", "q")
    #expect(try tmux.shows("1 article"))
    try tmux.press("q")
    #expect(try Deadline.wait { try tmux.rows().last { !$0.isEmpty } == "$" })
  }
}
