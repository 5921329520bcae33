import ArabicText
import Testing

@testable import Claims

@Suite struct WordReaderTests {
  private func word(_ text: String) throws -> Word {
    let token = try #require(text.tokens(in: text.span).first)
    return WordReader(lexicon: .standard, text: text).word(token)
  }

  /// Conjunction, preposition, article and stem, folded.
  @Test(arguments: [
    ("الوزير", "ال+وزير"), ("والوزير", "و+ال+وزير"), ("للوزير", "ل+ال+وزير"), ("بوزير", "ب+وزير"),
    ("ولوزير", "و+ل+وزير"), ("وبالوزير", "و+ب+ال+وزير"), ("كوزير", "ك+وزير"), ("وزير", "وزير"),
    ("وَلِلْوَزِيرِ", "و+ل+ال+وزير"), ("المحكمة", "ال+محكمه"), ("فالمحكمة", "و+ال+محكمه"),
    ("وكالة", "وكاله"), ("بلدية", "بلديه"), ("لجنة", "لجنه"), ("فرنسا", "فرنسا"),
    ("كندا", "كندا"), ("وفرنسا", "و+فرنسا"), ("لفرنسا", "ل+فرنسا"), ("للجنة", "ل+ال+لجنه"),
  ])
  func cutsTheProclitics(text: String, parts: String) throws {
    let word = try word(text)
    var found = word.hasConjunction ? ["و"] : []
    found += [word.preposition.map { String($0) }, word.isDefinite ? "ال" : nil].compactMap(\.self)
    #expect((found + [word.stem]).joined(separator: "+") == parts)
  }

  @Test(arguments: [
    ("وَلِلوزير", "لوزير"), ("والوزير", "الوزير"), ("بوزير", "وزير"), ("وزير", "وزير"),
  ])
  func knowsWhereTheNameBegins(text: String, name: String) throws {
    #expect(try String(text[word(text).nameSpan]) == name)
  }

  @Test(arguments: [
    ("في", Particle.preposition), ("الذي", .relative), ("لم", .negation), ("قد", .modal),
    ("وقد", .modal), ("كانت", .auxiliary), ("ولكن", .connective), ("هذا", .demonstrative),
    ("أمس", .time), ("يناير", .month), ("لديهم", .aside), ("له", .aside), ("لهم", .aside),
    ("بها", .aside), ("لي", .aside),
  ])
  func knowsWordsOfGrammar(text: String, particle: Particle) throws {
    #expect(try word(text).particle == particle)
  }

  @Test(arguments: [
    ("قال", "قال"), ("وقال", "قال"), ("فقالت", "قال"), ("سيقول", "قال"), ("وسيقولون", "قال"),
    ("ليؤكد", "اكد"), ("يؤكدان", "اكد"), ("أضافا", "اضاف"), ("مضيفا", "اضاف"),
    ("مشيرة", "اشار"), ("قوله", "قال"), ("نفى", "نفي"), ("رأى", "راي"), ("وصفه", "وصف"),
    ("قَالَ", "قال"), ("قـــال", "قال"), ("اكدت", "اكد"),
  ])
  func knowsFormsOfReportingVerbs(text: String, verb: String) throws {
    #expect(try word(text).verbs.contains { $0.verb.perfect.folded == verb })
  }

  @Test(arguments: ["الحكومة", "مدينة", "في", "الذي", "المضيف", "وقود"])
  func otherWordsReportNothing(text: String) throws {
    #expect(try !word(text).mayReport)
  }

  @Test(arguments: [("ذُكر", true), ("وذُكر", true), ("ذكر", false), ("ذَكر", false)])
  func aWrittenDammaMakesAPassive(text: String, isPassive: Bool) throws {
    let voices = try word(text).verbs.filter { $0.form.tense == .perfect }.map(\.form.voice)
    #expect(voices.allSatisfy { $0 == .passive } == isPassive)
  }
}
