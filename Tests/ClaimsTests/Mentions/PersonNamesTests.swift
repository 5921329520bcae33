import ArabicText
import TestSupport
import Testing

@testable import Claims

/// What becomes of words that are taken for one person's name.
@Suite struct PersonNamesTests {
  @Test(
    arguments: [
      ("سامي خوجلي ونادر قدورة", ["سامي خوجلي", "ونادر قدورة"]),
      ("سامي خوجلي والأمير نايف", ["سامي خوجلي", "نايف"]),
      ("سامي خوجلي بالمدينة", ["سامي خوجلي"]),
      ("سلمى خوجلي مبتسمةً", ["سلمى خوجلي"]),
      ("وزيرا المالية والعدل", ["وزيرا المالية والعدل"]),
      ("سامي خوجلي", ["سامي خوجلي"]),
      ("سامي خوجلي كان", ["سامي خوجلي"]),
      ("كان سامي خوجلي", ["سامي خوجلي"]),
      ("سامي خوجلي لاعب الوسط", ["سامي خوجلي"]),
      ("سلمى بنت خوجلي", ["سلمى بنت خوجلي"]),
      ("خوجلي الابن", ["خوجلي الابن"]),
      ("فيرونيك كالميت", ["فيرونيك كالميت"]),
      ("المؤرخ سامي خوجلي", ["سامي خوجلي"]),
      ("الفنلندي سامي خوجلي", ["سامي خوجلي"]),
      ("سامي خوجلي 7", ["سامي خوجلي"]),
      ("ميلاف أورسيش ووسيم داود", ["ميلاف أورسيش", "ووسيم داود"]),
    ])
  func areTakenApart(_ text: String, _ expected: [String]) throws {
    let passage = try passage(text)
    let ranges = PersonNames(passage: passage).ranges(in: passage.words.indices)
    #expect(ranges.map { words(of: $0, in: passage, text) } == expected)
  }

  @Test(
    arguments: [
      ("السكان الاتهامات", "السكان"), ("محللون القرار", "محللون"),
      ("المصدر المطلع", "المصدر المطلع"),
      ("النائب الأردني", "النائب الأردني"),
      ("مصادر أمنية", "مصادر أمنية"), ("أحدهم على الجدار", "أحدهم"),
    ])
  func sourceEndsWhereItGovernsNoMore(_ text: String, _ expected: String) throws {
    let passage = try passage(text)
    let range = PartyPhrases(passage: passage).governed(in: passage.words.indices)
    #expect(words(of: range, in: passage, text) == expected)
  }

  @Test(
    arguments: [
      ("الحكومة المنتخبة المعترف بها", "الحكومة المنتخبة"),
      ("المجلس البلدي المشار إليه", "المجلس البلدي"),
      ("الأمم المتحدة عليها", "الأمم المتحدة"),
      ("البنك المركزي فيها", "البنك المركزي"),
      ("الحزبان الحليفان فيها", "الحزبان الحليفان"),
    ])
  func partyEndsBeforeAnImpersonalParticiple(_ text: String, _ expected: String) throws {
    let passage = try passage(text)
    let ranges = PartyPhrases(passage: passage).ranges(in: passage.words.indices.dropLast())
    #expect(ranges.map { words(of: $0, in: passage, text) } == [expected])
  }

  @Test func officeHasItsAdjectives() {
    let text = "قال النائب العام إن التحقيق لم ينته بعد."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.mentions.map { String(text[$0.span]) } == ["النائب العام"])
  }

  @Test(
    arguments: [
      ("رئيس الجمعية عادل مرعب القرار", ["عادل مرعب"]),
      ("الباحث عماد رستم", ["عماد رستم"]),
      ("رئيس الجمعية عادل", []),
      ("رئيس الجمعية العادل مرعب", []),
      ("رئيس الجمعية وعادل مرعب", []),
      ("مقر الجمعية عادل مرعب", []),
    ])
  func nameBehindAClosedOfficeIsItsHolders(_ text: String, _ expected: [String]) throws {
    let passage = try passage(text)
    let found = HolderNames(passage: passage).matches(beside: [])
    #expect(found.map { words(of: $0.range, in: passage, text) } == expected)
  }

  /// The adjective behind a bare name is no part of it, though the lexicon has both together.
  @Test func nameEndsBeforeAnAdjective() {
    let text = "زار السفير الضفة الغربية المحتلة أمس."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.mentions.contains { text[$0.span] == "الضفة الغربية" })
  }

  /// قطر is a diameter as well, and جدة a grandmother: the names of places are left to the tagger.
  @Test func commonWordsAreNoPlaces() {
    let text = "يبلغ نصف قطر العجلة مترا، كما قالت جدة الطفلة."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.places.isEmpty)
  }

  @Test func eachOfSeveralIsNoParty() {
    let text = "وتنفي كل من روسيا وتركيا وجود أي خلاف بينهما."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(!analysis.mentions.contains { text[$0.span].hasPrefix("كل") })
  }

  /// The tagger finds a surname alone by the other occurrences of it.
  @Test func surnameAloneIsThePersonNamedInFull() {
    let text = "كتب سامي خوجلي رواية جديدة. ثم باع خوجلي بيته."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.actors.count == 1)
    #expect(analysis.mentions.map { String(text[$0.span]) } == ["سامي خوجلي", "خوجلي"])
  }

  @Test func siteIsAPartyOnlyWhereTheWordsAroundItSaySo() {
    let text = "كتب رسالة طويلة على تويتر أمس."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(analysis.mentions.isEmpty)
  }

  @Test func officeBeforeANameIsNoMention() {
    let text = "وصل الرئيس الفنلندي، ساولي نينيستو، إلى أوسلو."
    let analysis = Analyzer().analyze(Article(parsing: text, id: "test"))
    #expect(!analysis.mentions.contains { text[$0.span].contains("الرئيس") })
  }

  private func passage(_ text: String) throws -> Passage {
    try #require(
      Passage.passages(of: Article(parsing: text, id: "test"), lexicon: .standard).first)
  }

  private func words(of range: Range<Int>, in passage: Passage, _ text: String) -> String {
    passage.words[range].map { text[$0.token.span] }.joined(separator: " ")
  }
}
