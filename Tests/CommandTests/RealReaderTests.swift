import TestSupport
import Testing

/// The built program in a real terminal: what no smaller test can see.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct RealReaderTests {
  private let program = BuiltProgram.path("isnad")
  private let folder: Folder

  init() throws {
    let report = """
      قال وزير النقل خالد سالم إن الجسر سيفتتح غدا.
      وقالت منظمة الصحة العالمية إن الحملة نجحت.
      وصل عمال إلى المكان أمس.
      """
    folder = try Folder(texts: [
      "a.txt": "افتتاح جسر جديد\n\n" + report, "b.txt": "افتتاح مكتبة\n\n" + report,
    ])
  }

  /// A shell that remembers how its terminal was.
  private func shell(width: Int, height: Int) throws -> Tmux {
    let tmux = try Tmux(width: width, height: height)
    try tmux.enter("export LC_ALL=C; before=$(stty -g); clear")
    return tmux
  }

  /// Whether the shell has its terminal back as it was, with nothing of the reader on it.
  private func isSane(_ tmux: Tmux) throws -> Bool {
    // Return, typed before the program has ended, would reach the shell as no line end.
    let isBack = try Deadline.wait { try tmux.rows().last { !$0.isEmpty } == "$" }
    guard isBack else { return false }
    try tmux.enter("clear; [ \"$(stty -g)\" = \"$before\" ] && echo terminal is sa''ne")
    return try tmux.shows("terminal is sane")
  }

  /// The number in the margin of the claim that the focus is on.
  private func focusedClaim(_ tmux: Tmux) throws -> String? {
    let row = try tmux.rows().first { $0.contains("{") }
    return row?.split(separator: " ").last.map(String.init)
  }

  @Test func readsAFolder() throws {
    let tmux = try shell(width: 110, height: 24)
    try tmux.enter("\(program) \(folder.path)")
    #expect(try tmux.shows("2 articles"))
    #expect(try tmux.shows("2 claims"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Claims 2"))
    try tmux.press("n")
    #expect(try Deadline.wait { try focusedClaim(tmux) == "2" })
    try tmux.press("N")
    #expect(try Deadline.wait { try focusedClaim(tmux) == "1" })
    try tmux.press("f")
    #expect(try tmux.shows("actor:"))
    try tmux.press("Enter")
    #expect(try tmux.shows("filter:"))
    try tmux.resize(width: 60, height: 12)
    #expect(try Deadline.wait { try !tmux.rows().contains { $0.contains("Claims 2") } })
    #expect(try Deadline.wait { try focusedClaim(tmux) == "1" })
    try tmux.press("q")
    #expect(try tmux.shows("2 articles"))
    try tmux.press("q")
    #expect(try isSane(tmux))
  }

  @Test func takesKeysFromTheTerminalWhereTheArticleComesThroughAPipe() throws {
    let tmux = try shell(width: 80, height: 24)
    try tmux.enter("cat \(folder.path("a.txt")) | \(program) -")
    #expect(try tmux.shows("n next"))
    try tmux.press("n")
    #expect(try Deadline.wait { try focusedClaim(tmux) == "2" })
    try tmux.press("q")
    #expect(try isSane(tmux))
  }

  @Test func givesTheTerminalBackToCtrlC() throws {
    let tmux = try shell(width: 80, height: 24)
    try tmux.enter("\(program) \(folder.path("a.txt"))")
    #expect(try tmux.shows("n next"))
    try tmux.press("C-c")
    #expect(try isSane(tmux))
  }
}
