import ArabicText
import TestSupport
import Testing

@testable import Claims

@Suite struct CliticsTests {
  /// The first reading, without a lexicon.
  @Test(arguments: [
    ("المرصد", "ال+مرصد"), ("والمرصد", "و+ال+مرصد"), ("للمرصد", "ل+ال+مرصد"), ("للحد", "ل+ال+حد"),
    ("وللمرصد", "و+ل+ال+مرصد"), ("وبالمملكة", "و+ب+ال+مملكة"), ("فكالعادة", "ف+ك+ال+عادة"),
    ("له", "ل++ه"), ("بهما", "ب++هما"), ("وزير", "وزير"), ("إلى", "إلى"), ("قال", "قال"),
    ("في", "في"),
    ("فقد", "فقد"), ("", ""), ("و", "و"),
  ])
  func readsFirst(word: String, reading: String) throws {
    #expect(try #require(Clitics.readings(of: word).first).description == reading)
  }

  @Test(arguments: [
    ("وقال", "و+قال"), ("سيقول", "س+يقول"), ("فسيقول", "ف+س+يقول"), ("وسنعلن", "و+س+نعلن"),
    ("لموسكو", "ل+موسكو"), ("ولموسكو", "و+ل+موسكو"), ("كمصدر", "ك+مصدر"), ("للجنة", "ل+لجنة"),
    ("لليبيا", "ل+ليبيا"), ("قوله", "قول+ه"), ("وبقولهم", "و+ب+قول+هم"), ("قوته", "قوت+ه"),
    ("يراه", "يرا+ه"), ("وصفوها", "وصفو+ها"), ("وصفوها", "و+صفو+ها"), ("التقى", "التقى"),
    ("والتقاه", "و+التقا+ه"), ("بالتزامهم", "ب+التزام+هم"), ("أبلغني", "أبلغ+ني"),
    ("سوريا", "سوريا"),
    ("ولهم", "و+ل++هم"),
  ])
  func readsAlso(word: String, reading: String) {
    #expect(Clitics.readings(of: word).map(\.description).contains(reading))
  }

  @Test(arguments: ["سوريا", "سلاح", "باب", "فم", "كي", "لا"])
  func cutsNoFutureFromANounAndLeavesTwoLetters(word: String) {
    let readings = Clitics.readings(of: word)
    #expect(readings.allSatisfy { !$0.isFuture && $0.stem.unicodeScalars.count >= 2 })
  }

  @Test(arguments: ["وبالتزاماتهما", "فللكلمات", "وسيكتبونها", "ولاستقبالهما"])
  func givesAFewReadingsEachOnce(word: String) {
    let readings = Clitics.readings(of: word)
    #expect(readings.count <= 12)
    #expect(Set(readings).count == readings.count)
  }

  @Test(arguments: [
    ("قوته", ["قوت", "قوة"]), ("يراه", ["يرا", "يرى"]), ("إليه", ["إلي", "إلى"]),
    ("رآه", ["رأى", "رآ"]),
    ("وصفوه", ["وصفوا", "وصفو"]), ("وزرائهم", ["وزراء", "وزرائ"]), ("قولها", ["قول"]),
  ])
  func undoesWhatThePronounChanges(word: String, stems: [String]) {
    let readings = Clitics.readings(of: word).filter { $0.proclitics == 0 && !$0.suffix.isEmpty }
    #expect(readings.first?.unsuffixed == stems)
  }

  /// The outer brackets hold the word without proclitics, the inner ones are without article.
  @Test(arguments: [
    "وَلِ[لْ[مَرْصَدِ]]", "وَ[ال[مَرْصَدُ]]", "بِـــ[الْ[مَمْلَكَةِ]]", "[ال[مرصد]]", "وَ[قَالَ]", "فَسَ[يَقُولُ]",
  ])
  func countsInTheWordAsItIsWritten(word: Marked) throws {
    let cuts = word.text.bare.hasPrefix("فس") ? 2 : word.text.hasPrefix("ال") ? 0 : 1
    let reading = try #require(
      Clitics.readings(of: word.text.bare).first { $0.proclitics >= cuts })
    #expect(reading.nameOffset(in: word.text) == word.spans.first?.lowerBound.utf8)
    #expect(reading.stemOffset(in: word.text) == word.spans.last?.lowerBound.utf8)
  }
}

extension Clitics {
  fileprivate var description: String {
    var parts = [conjunction, preposition].compactMap { $0.map { String($0) } }
    if isFuture { parts.append("س") }
    if isDefinite { parts.append("ال") }
    parts.append(String(stem))
    if !suffix.isEmpty { parts.append(String(suffix)) }
    return parts.joined(separator: "+")
  }
}
