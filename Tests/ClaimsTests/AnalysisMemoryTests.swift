import ArabicText
import Testing

@testable import Claims

/// What an analyzer remembers changes nothing that it finds.
@Suite struct AnalysisMemoryTests {
  private static let texts = [
    "قال الوزير جورج سليمان إن «السد» امتلأ.", "قال: \"امتلأ السد\" ثم غادر \"بيروت\".",
    "أكّد الوزير أن السدّ امتلأ في بيروت.", "وبيروت؟ لبيروت، بيروت!",
  ]

  @Test(arguments: texts)
  func findsTheSameAfterOtherArticles(_ text: String) {
    let article = Article(parsing: text, id: "test")
    let analyzer = Analyzer()
    for other in Self.texts { _ = analyzer.analyze(Article(parsing: other, id: "other")) }
    #expect(analyzer.analyze(article) == Analyzer().analyze(article))
  }

  /// A straight mark opens and closes in the same letters, and harakat are not among them.
  @Test(arguments: ["\"", "أكّد", "قالَ"])
  func doesNotRememberWhatItsLettersDoNotSay(_ text: String) {
    var memory = WordMemory()
    let words = WordReader(lexicon: .standard, text: text).words(in: text.span, &memory)
    #expect(words.count == 1)
    #expect(memory.next == 0)
  }

  @Test func remembersAWordOnce() throws {
    var memory = WordMemory()
    let text = "وزير وزير"
    let reader = WordReader(lexicon: .standard, text: text)
    let words = reader.words(in: text.span, &memory)
    #expect(memory.next == 1)
    #expect(words.map(\.number) == [0, 0])
    #expect(words[1].start == words[1].token.span.lowerBound)
  }
}
