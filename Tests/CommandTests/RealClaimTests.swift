import TestSupport
import Testing

/// What a person does with a claim, in a real terminal.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct RealClaimTests {
  private let program = BuiltProgram.path("isnad")
  private let folder: Folder

  init() throws {
    let line = """
      {"text": "قال وزير النقل خالد سالم إن الجسر آمن.\\nونفى سالم أن يكون العمل قد توقف.\\n\
      وصل عمال إلى المكان أمس.", "title": "جسر جديد", "outlet": "النشرة", \
      "published": "2025-03-02T08:00:00Z", "url": "https://example.org/1"}
      """
    folder = try Folder(texts: ["a.jsonl": line])
  }

  /// The reader in a terminal, the article open, some variables set.
  private func reader(_ variables: String = "", takesTexts: Bool = true) throws -> Tmux {
    let tmux = try Tmux(width: 100, height: 30)
    if takesTexts { try tmux.takeTexts() } else { try tmux.enter("export \(tmux.variable)") }
    try tmux.enter(
      "clear; XDG_DATA_HOME=\(folder.path) \(variables) LC_ALL=C \(program) \(folder.path("a.jsonl"))"
    )
    try #require(try tmux.shows("Claims 2"))
    return tmux
  }

  @Test func findsADenialSeesWhyAndCopiesIt() throws {
    let tmux = try reader()
    try tmux.press("n", "Enter")
    #expect(try tmux.shows("Stance          denies"))
    #expect(try tmux.shows("Why"))
    #expect(try tmux.shows("a verb of saying"))
    try tmux.press("y")
    #expect(try tmux.shows("Given to tmux"))
    #expect(Deadline.wait { tmux.clipboard().hasSuffix("2025-03-02, https://example.org/1") })
    #expect(tmux.clipboard().contains("(denies):"))
    try tmux.press("Escape")
    #expect(try tmux.shows("n next"))
  }

  @Test func copiesWhereTmuxTakesNothingFromPrograms() throws {
    let tmux = try reader(takesTexts: false)
    try tmux.press("y")
    #expect(try tmux.shows("Given to tmux"))
    #expect(Deadline.wait { tmux.clipboard().hasSuffix("2025-03-02, https://example.org/1") })
  }

  @Test func correctsAClaimAndTakesItBack() throws {
    let tmux = try reader()
    try tmux.press("e", "Up", "Up", "Enter")
    #expect(try tmux.shows("The claim is dropped"))
    #expect(try tmux.shows("Claims 1"))
    try tmux.press("u")
    #expect(try tmux.shows("Claims 2"))
  }

  @Test func pipesToACommandAndShowsWhatItPrints() throws {
    let tmux = try reader()
    try tmux.press("|")
    try tmux.type("printf 'lines %s\\n' $(grep -c سالم)")
    try tmux.press("Enter")
    #expect(try tmux.shows("lines 2"))
    #expect(try tmux.shows("[press Enter to go on reading]"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Claims 2"))
    #expect(try Deadline.wait { try !tmux.rows().contains { $0.contains("lines 2") } })
  }

  @Test func leavesControlCToTheCommand() throws {
    let tmux = try reader()
    try tmux.press("|")
    try tmux.type("trap 'echo go\"\"es on' CONT; echo star\"\"ted; while :; do sleep 0.1; done")
    try tmux.press("Enter")
    #expect(try tmux.shows("started"))
    try tmux.press("C-c")
    #expect(try tmux.shows("[press Enter to go on reading]"))
    try tmux.press("Enter")
    #expect(try tmux.shows("The command failed."))
    #expect(try tmux.shows("Claims 2"))
  }

  @Test func opensThePageInTheBrowser() throws {
    let note = folder.path("visited")
    let browser = try Folder(texts: ["browser": "echo \"$1\" > \(note)\n"])
    let tmux = try reader("BROWSER='sh \(browser.path("browser")) %s'")
    try tmux.press("o")
    #expect(try tmux.shows("The address was given to the browser."))
    #expect(try tmux.shows("Claims 2"))
    #expect(try folder.text("visited") == "https://example.org/1\n")
  }

  @Test func stopsTogetherWithTheCommand() throws {
    let tmux = try reader()
    try tmux.press("|")
    try tmux.type("trap 'echo go\"\"es on' CONT; echo star\"\"ted; while :; do sleep 0.1; done")
    try tmux.press("Enter")
    #expect(try tmux.shows("started"))
    try tmux.press("C-z")
    #expect(try tmux.shows("Stopped"))
    try tmux.enter("fg")
    #expect(try tmux.shows("goes on"))
    try tmux.press("C-c")
    #expect(try tmux.shows("[press Enter to go on reading]"))
    try tmux.press("Enter")
    #expect(try tmux.shows("Claims 2"))
  }
}
