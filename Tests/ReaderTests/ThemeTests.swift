import TestSupport
import Screen
import Testing

@testable import Reader

@Suite struct ThemeTests {
  @Test func losesNothingWithoutColour() {
    let roles: [Role] = [.text, .actor, .place, .source, .cue, .content]
    let styles = roles.map { Theme.monochrome[$0] }
    #expect(Set(styles).count == roles.count)
    for role in Role.allCases {
      let style = Theme.monochrome[role]
      #expect(style.foreground == .standard && style.background == .standard)
    }
    #expect(Theme.monochrome[.focus].attributes == .reverse)
    #expect(Theme.monochrome[.hit] != Theme.monochrome[.currentHit])
  }

  @Test func marksEachPartDifferently() {
    let roles: [Role] = [.actor, .place, .source, .cue, .content]
    #expect(Set(roles.map(Marks.init)).count == roles.count)
    #expect(!roles.map(Marks.init).contains(nil))
  }

  @Test func showsEachPartOfTheSelectedClaimInItsOwnWay() {
    let story = Story(width: 60, height: 18)
    let picture = story.frame.marks { style in
      switch style.attributes {
      case [.bold, .underline, .italic, .reverse]: "C"
      case [.bold, .underline]: "S"
      case .italic: "X"
      case .bold: "A"
      case .underline: "L"
      default: nil
      }
    }
    #expect(
      picture.split(separator: "\n", omittingEmptySubsequences: false)[3...4].map(String.init) == [
        "      XXXXXXXXXX  SSSSSSSSSSSSSCCCC  LLLLLLL",
        "                      X XXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
      ])
  }
}
