import Reader
import Screen
import Testing

@testable import Config

@Suite struct OwnThemeTests {
  @Test(arguments: [
    ("bold red", Style(foreground: .indexed(1), attributes: .bold)),
    ("bright-cyan on black", Style(foreground: .indexed(14), background: .indexed(0))),
    ("#ffCC00", Style(foreground: .rgb(255, 204, 0))), ("208", Style(foreground: .indexed(208))),
    ("plain", .plain), ("on yellow reverse", Style(background: .indexed(3), attributes: .reverse)),
  ])
  func readsALook(notation: String, style: Style) {
    #expect(Style(notation: notation) == style)
    #expect(Style(notation: style.notation) == style)
  }

  @Test(arguments: ["", " ", "rot", "#ffcc0", "#gggggg", "256", "red on", "-1", "+1"])
  func isNoLook(notation: String) {
    #expect(Style(notation: notation) == nil)
  }

  @Test func differsFromItsBaseInSomeRoles() {
    let configuration = Configuration(
      yaml: "theme: mine\nthemes:\n  mine: {base: light, actor: '#112233'}")
    let look = Look(colours: 1 << 24, isDark: true)
    let light = ThemeName.light.theme(on: look)
    let expected = light.with([.actor: Style(foreground: .rgb(0x11, 0x22, 0x33))])
    #expect(configuration.theme(on: look) == expected)
    #expect(configuration.theme(on: Look(colours: 0, isDark: nil)) == .monochrome)
  }
}
