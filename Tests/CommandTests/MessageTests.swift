import Reader
import Testing

@testable import isnad

@Suite struct MessageTests {
  @Test(arguments: Message.allCases, Language.allCases)
  func saysSomethingInEveryLanguage(message: Message, language: Language) {
    #expect(!message.words[language].isEmpty)
  }

  @Test(arguments: Message.allCases)
  func takesTheSameValuesInBothLanguages(_ message: Message) {
    let words = message.words
    #expect(words.arabic.contains("%") == words.english.contains("%"))
  }

  @Test(arguments: Message.allCases)
  func isWrittenInArabicLetters(_ message: Message) {
    #expect(message.words.arabic.unicodeScalars.contains { (0x620...0x64A).contains($0.value) })
    #expect(message.words.english.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
