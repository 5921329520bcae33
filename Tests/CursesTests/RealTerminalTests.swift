import TestSupport
import Testing

/// The probe in a real terminal: what it shows and hears.
@Suite(.enabled(if: Tmux.isUsable, "tmux is not installed"))
struct RealTerminalTests {
  private let probe = BuiltProgram.path("CursesProbe")

  private func start(_ command: String? = nil) throws -> Tmux {
    let tmux = try Tmux(width: 40, height: 12)
    try tmux.enter(command ?? probe)
    try #require(try tmux.shows("0 ready"))
    return tmux
  }

  @Test func showsEveryCellAsItIs() throws {
    let tmux = try start()
    #expect(
      try tmux.rows().prefix(12) == [
        "\u{FEAE}\u{FEF4}\u{FE92}\u{FEA7} \u{FEFC}",
        "\u{FEE1}\u{64E}\u{651}\u{6A9}\u{301}\u{302}\u{303}\u{304}|",
        "報|",
        "\u{FFFD}\u{FFFD}\u{FFFD}a\u{FFFD}\u{FFFD}|",
        "xxxxxxxx",
        "0 ready", "", "", "", "", "",
        String(repeating: " ", count: 39) + "#",
      ])
  }

  @Test func showsAttributesAndColours() throws {
    let screen = try start().styledScreen()
    for style in ["[1mx", ";2m", ";3m", ";4m", ";7m", "[31m", "[38;5;208mx", "[48;5;19mx"] {
      #expect(screen.contains(style), "\(style)")
    }
  }

  @Test func hearsEveryKey() throws {
    let tmux = try start()
    let keys = [
      ("Up", "key up"), ("Down", "key down"), ("Left", "key left"), ("Right", "key right"),
      ("PPage", "key pageUp"), ("NPage", "key pageDown"), ("Home", "key home"), ("End", "key end"),
      ("Enter", "key enter"), ("Escape", "key escape"), ("Tab", "key tab"), ("BTab", "key backTab"),
      ("BSpace", "key backspace"), ("C-h", "key backspace"), ("DC", "key delete"),
      ("C-o", "key control(\"o\")"), ("C-s", "key control(\"s\")"), ("F1", "key function(1)"),
      ("F5", "key function(5)"), ("F12", "key function(12)"), ("ض", "character ض"),
      ("؟", "character ؟"), ("ﻻ", "character ﻻ"), ("é", "character é"), ("<", "character <"),
    ]
    for (number, (key, name)) in keys.enumerated() {
      try tmux.press(key)
      #expect(try tmux.shows("\(number + 1) \(name)"))
    }
  }

  @Test(arguments: [
    ("tmux-256color", "\u{1B}[M %#", "press 4,2"), ("tmux-256color", "\u{1B}[M`%#", "wheelUp 4,2"),
    ("tmux-256color", "\u{1B}[Ma%#", "wheelDown 4,2"),
    ("xterm-256color", "\u{1B}[<0;5;3M", "press 4,2"),
    ("xterm-256color", "\u{1B}[<64;5;3M", "wheelUp 4,2"),
    ("xterm-256color", "\u{1B}[<65;5;3M", "wheelDown 4,2"),
  ])
  func hearsTheMouse(type: String, bytes: String, name: String) throws {
    let tmux = try start("TERM=\(type) \(probe)")
    try tmux.type(bytes)
    #expect(try tmux.shows("1 \(name)"))
  }

  @Test func followsTheSize() throws {
    let tmux = try start()
    try tmux.resize(width: 50, height: 9)
    #expect(try tmux.shows("1 resize 50x9"))
    #expect(try tmux.shows(String(repeating: " ", count: 49) + "#"))
    try tmux.resize(width: 20, height: 7)
    #expect(try tmux.shows("2 resize 20x7"))
  }

  @Test func readsKeysFromTheTerminalWhileStandardInputIsAPipe() throws {
    let tmux = try start("echo text | \(probe)")
    try tmux.press("Up")
    #expect(try tmux.shows("1 key up"))
  }

  @Test func waitsInTheBackgroundUntilTheShellLetsItShow() throws {
    let tmux = try Tmux(width: 60, height: 12)
    try tmux.enter("\(probe) &")
    #expect(
      try Deadline.wait {
        try tmux.enter("jobs")
        return try tmux.rows().contains { $0.contains("Stopped") }
      })
    #expect(try tmux.rows().allSatisfy { !$0.contains("ready") })
    try tmux.enter("fg")
    #expect(try tmux.shows("0 ready"))
  }

  @Test func goesOnAfterAStopInTheForegroundAndInTheBackground() throws {
    let tmux = try start("before=$(stty -g); \(probe)")
    try tmux.press("C-z")
    #expect(try tmux.shows("Stopped"))
    try tmux.enter("[ \"$before\" = \"$(stty -g)\" ] && echo sa''ne")
    #expect(try tmux.shows("sane"))
    try tmux.enter("bg")
    try tmux.enter("fg")
    #expect(try tmux.shows("resume"))
    try tmux.press("Up")
    #expect(try tmux.shows("key up"))
    try tmux.press("q")
    #expect(try tmux.shows("bye"))
    try tmux.enter("clear; [ \"$before\" = \"$(stty -g)\" ] && echo sa''ne")
    #expect(try tmux.shows("sane"))
  }
}
