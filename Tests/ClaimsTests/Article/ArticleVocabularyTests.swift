import LexiconData
import Testing

@testable import Claims

@Suite struct ArticleVocabularyTests {
  @Test func readsEveryLineOfItsTables() throws {
    let vocabulary = try ArticleVocabulary(
      lines: Table(.lines), outlets: Table(.outlets), usages: Table(.usages))
    #expect(vocabulary.lines.values.joined().allSatisfy { !$0.words.isEmpty })
    #expect(!vocabulary.outlets.contains(""))
  }

  @Test(arguments: [
    ("شارك\tmiddle\tpage", "lines.tsv:1: “middle” is no fit"),
    ("شارك\twhole\tpart", "lines.tsv:1: “part” is no part"),
    ("شارك\twhole", "lines.tsv:1: 3 columns expected, found 2"),
  ])
  func saysWhichLineIsWrong(text: String, sentence: String) {
    let error = #expect(throws: LexiconError.self) {
      try ArticleVocabulary(
        lines: Table(name: "lines", text: text), outlets: Table(name: "outlets", text: ""),
        usages: Table(.usages))
    }
    #expect(error?.description == sentence)
  }
}
