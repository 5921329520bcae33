import Testing

@testable import Terminals

@Suite struct BackgroundTests {
  @Test(arguments: [
    ("rgb:0000/0000/0000", "#000000"), ("rgb:ffff/ffff/ffff", "#ffffff"),
    ("rgb:1e1e/1e1e/2e2e", "#1e1e2e"), ("rgb:f/8/0", "#ff8800"), ("rgba:ff/ff/dd/ff", "#ffffdd"),
  ])
  func readsAnAnswer(answer: String, colour: String) {
    #expect(Background(answer: answer[...])?.hexadecimal == colour)
  }

  @Test(arguments: [
    "", "rgb:", "rgb:ff/ff", "cmyk:0/0/0", "rgb:fffff/0/0", "rgb:-1/0/0", "#ffffff",
  ])
  func readsNothingElse(answer: String) {
    #expect(Background(answer: answer[...]) == nil)
  }

  @Test(arguments: [("15;0", true), ("0;15", false), ("0;default;7", false), ("7;8", true)])
  func takesRxvtsWord(variable: String, isDark: Bool) {
    #expect(Background(environment: ["COLORFGBG": variable])?.isDark == isDark)
  }

  @Test(arguments: ["", "15;default", "0;16", "0;x"])
  func takesNoOther(variable: String) {
    #expect(Background(environment: ["COLORFGBG": variable]) == nil)
    #expect(Background(environment: [:]) == nil)
  }

  @Test func knowsDarkFromLight() {
    #expect(Background(red: 0, green: 43, blue: 54).isDark)
    #expect(!Background(red: 253, green: 246, blue: 227).isDark)
  }
}
