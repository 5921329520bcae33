import Screen
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func playsItsScriptAndEnds() {
    var terminal = ScriptedTerminal(
      size: Size(width: 8, height: 2), events: [.key(.down), .character("ن")])
    #expect(terminal.nextEvent() == .key(.down))
    #expect(terminal.nextEvent() == .character("ن"))
    #expect(terminal.nextEvent() == .end)
    #expect(terminal.nextEvent() == .end)
  }

  @Test func hasTheSizeThatTheScriptGivesIt() {
    let small = Size(width: 20, height: 5)
    var terminal = ScriptedTerminal(size: Size(width: 80, height: 24), events: [.resize(small)])
    #expect(terminal.size == Size(width: 80, height: 24))
    #expect(terminal.nextEvent() == .resize(small))
    #expect(terminal.size == small)
  }

  @Test func keepsWhatItWasShown() {
    var terminal = ScriptedTerminal(size: Size(width: 1, height: 1))
    var frame = Frame(size: terminal.size)
    terminal.show(frame)
    frame.put("ا", at: Point(x: 0, y: 0), style: .plain)
    terminal.show(frame)
    #expect(terminal.frames == [Frame(size: terminal.size), frame])
  }
}
