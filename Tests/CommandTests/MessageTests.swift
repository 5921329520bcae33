import Reader
import Testing

@testable import isnad

@Suite struct MessageTests {
  private static let all =
    Message.allCases.map(\.words) + HelpText.allCases.map(\.words)
    + ImportMessage.allCases.map(\.words) + HandingOverMessage.allCases.map(\.words)
    + ManWord.allCases.filter { $0 != .name }.map(\.words) + LinearWord.allCases.map(\.words)
    + ManWord.allCases.flatMap(\.items).map(\.words).filter { $0.english.first?.isLetter == true }
    + ParserText.sentences + ParserText.fragments

  @Test(arguments: all)
  func isSaidInArabicAndInEnglish(_ words: Words) {
    #expect(words.arabic.unicodeScalars.contains { (0x620...0x64A).contains($0.value) })
    #expect(words.english.contains { $0.isLetter })
    #expect(words.english.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test(arguments: all)
  func takesTheSameValuesInBothLanguages(_ words: Words) {
    #expect(words.arabic.contains("%") == words.english.contains("%"))
  }

  @Test(arguments: all)
  func steersNoTerminal(_ words: Words) {
    #expect(words.arabic.printable == words.arabic)
  }
}
