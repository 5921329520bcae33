import ArabicText
import Claims
import Testing

@testable import Reader

@Suite struct StringsTests {
  private var all: [Words] {
    Phrase.allCases.map(\.words) + Action.allCases.map(\.words) + Action.allCases.map(\.hint)
      + Actor.Kind.allCases.map(\.words) + Stance.allCases.map(\.words)
      + ArticleFilter.Field.allCases.map(\.words) + Claim.Form.allCases.map(\.words)
      + Claim.whyByRule.values
  }

  @Test func saysEverythingInArabicAndInEnglish() {
    for words in all {
      #expect(words.arabic.unicodeScalars.contains { $0.isArabic }, "\(words)")
      #expect(!words.english.isEmpty)
      #expect(!words.english.unicodeScalars.contains { $0.isArabic })
    }
  }

  @Test func namesEveryKindAndStanceDifferently() {
    for language in Language.allCases {
      #expect(Set(Stance.allCases.map { $0.words[language] }).count == Stance.allCases.count)
      #expect(
        Set(Actor.Kind.allCases.map { $0.words[language] }).count == Actor.Kind.allCases.count)
    }
  }

  @Test(arguments: [
    (0, "لا أقوال"), (1, "قول واحد"), (2, "قولان"), (3, "3 أقوال"), (10, "10 أقوال"),
    (11, "11 قولا"), (99, "99 قولا"), (100, "100 قول"), (102, "102 قول"), (103, "103 أقوال"),
    (111, "111 قولا"), (1000, "1000 قول"),
  ])
  func countsAsArabicDoes(number: Int, words: String) {
    #expect(Language.arabic.count(number, .claim) == words)
  }

  @Test func countsEveryNounInEveryForm() {
    for noun in Countable.allCases {
      let forms = [0, 1, 2, 3, 11, 100].map { Language.arabic.count($0, noun) }
      #expect(Set(forms).count == 6)
      #expect(Language.english.count(1, noun) != Language.english.count(2, noun))
    }
    #expect(Set((0...200).map(PluralForm.init)) == Set(PluralForm.allCases))
  }

  @Test(arguments: [
    (["LANG": "ar_SA.UTF-8"], Language.arabic), (["LANG": "en_GB.UTF-8"], .english),
    (["LANG": "ar", "LC_MESSAGES": "C"], .english), (["LC_ALL": "", "LANG": "AR"], .arabic),
    (["LC_ALL": "ar_EG", "LANG": "en"], .arabic), ([:], .english),
  ])
  func choosesTheLanguageOfTheEnvironment(environment: [String: String], language: Language) {
    #expect(Language(environment: environment) == language)
  }
}
