import ArabicText
import TestSupport
import Testing

@testable import Claims

@Suite struct ProcliticsTests {
  private func readings(_ word: String) -> [Proclitics] {
    Proclitics.readings(of: Token(kind: .word, span: word.span, text: word[...]))
  }

  @Test(arguments: [
    ("المرصد", "ال+مرصد"), ("والمرصد", "و+ال+مرصد"), ("للمرصد", "ل+ال+مرصد"), ("للحد", "ل+ال+حد"),
    ("وللمرصد", "و+ل+ال+مرصد"), ("وبالمملكة", "و+ب+ال+مملكه"), ("فكالعادة", "و+ك+ال+عاده"),
    ("وقال", "و+قال"), ("سيقول", "س+يقول"), ("فسيقول", "و+س+يقول"), ("وسنعلن", "و+س+نعلن"),
    ("لموسكو", "ل+موسكو"), ("ولموسكو", "و+ل+موسكو"), ("كمصدر", "ك+مصدر"),
  ])
  func readsEveryCut(word: String, reading: String) {
    #expect(readings(word).map(\.description).contains(reading))
  }

  @Test(arguments: ["وزير", "بلد", "لجنة", "كتاب", "سوريا", "قال", "في", "", "و"])
  func readsTheWholeWordFirst(word: String) {
    #expect(readings(word).first?.description == word.folded)
  }

  @Test(arguments: ["سلاح", "باب", "فم", "كي", "لا", "له", "فقد", "وبالتزاماتهما"])
  func leavesTwoLettersAndGivesEachReadingOnce(word: String) {
    let readings = readings(word)
    #expect(readings.allSatisfy { $0.stem.count >= 2 })
    #expect(Set(readings).count == readings.count)
  }

  /// The brackets hold the word without proclitics.
  @Test(
    arguments: ["وَلِ[لْمَرْصَدِ]", "وَ[المَرْصَدُ]", "بِـــ[الْمَمْلَكَةِ]", "[المرصد]", "وَ[قَالَ]", "فَسَ[يَقُولُ]"]
      as [Marked])
  func countsInTheWordAsItIsWritten(_ word: Marked) throws {
    let token = try #require(word.text.tokens(in: word.text.span).first)
    let span = try #require(word.spans.first)
    let letters = word.text[..<word.text[span].startIndex].bare.count
    #expect(token.span.offset(behind: letters, in: word.text) == span.lowerBound)
  }
}

extension Proclitics {
  /// Its parts; و stands for ف too.
  fileprivate var description: String {
    var parts = hasConjunction ? ["و"] : []
    if let preposition { parts.append(String(preposition)) }
    if isFuture { parts.append("س") }
    if hasArticle { parts.append("ال") }
    return (parts + [String(stem)]).joined(separator: "+")
  }
}
