import TestSupport
import Testing

/// The story of the denial in a real terminal: from an empty library to the next day.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct RealStoryTests {
  @Test func aDenialIsFoundExplainedCopiedAndFoundAgain() throws {
    let line = """
      {"text": "قال وزير النقل خالد سالم إن الجسر آمن.\\nونفى سالم أن يكون العمل قد توقف.", \
      "title": "جسر جديد", "outlet": "النشرة", "published": "2025-03-02", \
      "url": "https://example.org/1"}
      """
    let folder = try Folder(texts: ["a.jsonl": line])
    let tmux = try Tmux(width: 100, height: 24)
    let variables = "\(tmux.variable) XDG_DATA_HOME=\(folder.path) XDG_STATE_HOME=\(folder.path)"
    let reader = "clear; \(variables) LC_ALL=C \(BuiltProgram.path("isnad"))"
    try tmux.enter(reader)
    #expect(try tmux.shows("Welcome"))
    #expect(try tmux.shows("I import"))
    try tmux.press("I")
    try tmux.enter(folder.path("a.jsonl"))
    #expect(try tmux.shows("w who said what"))
    try tmux.press("w")
    #expect(try tmux.shows("f filter"))
    try tmux.press("f")
    try tmux.enter("stance")
    #expect(try tmux.shows("stance:"))
    try tmux.enter("denies")
    #expect(try tmux.shows("stance: denies"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Enter card"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Why"))
    try tmux.press("y")
    #expect(try tmux.shows("Given to tmux"))
    #expect(Deadline.wait { tmux.clipboard().hasSuffix("2025-03-02, https://example.org/1") })
    try tmux.press("Escape", "m")
    #expect(try tmux.shows("lists the bookmarks"))
    try tmux.press("q", "q", "q")
    #expect(try Deadline.wait { try tmux.rows().last { !$0.isEmpty } == "$" })
    try tmux.enter(reader)
    #expect(try tmux.shows("' bookmarks"))
    #expect(try !tmux.rows().contains { $0.contains("Welcome") })
    try tmux.press("'")
    #expect(try tmux.shows("1 bookmark"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Enter card"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Stance          denies"))
  }
}
