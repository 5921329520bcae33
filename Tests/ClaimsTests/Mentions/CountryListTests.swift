import ArabicText
import Testing

@testable import Claims

/// Countries joined by و.
@Suite struct CountryListTests {
  @Test func areOfTheKindOfTheFirst() throws {
    let (passage, entry) = try list("إلى السويد والنرويج")
    let names = [
      NameMatch(range: 1..<2, kind: .place(.country), entry: entry),
      NameMatch(range: 2..<3, kind: .actor(.state), entry: entry),
    ]
    let matched = CountryList(passage: passage).matched(names)
    #expect(matched.map(\.kind) == [.place(.country), .place(.country)])
  }

  @Test func takeTheirPartyFromTheFirst() throws {
    let (passage, entry) = try list("اتفقت السويد والنرويج")
    let names = [
      NameMatch(range: 2..<3, kind: .place(.country), entry: entry),
      NameMatch(range: 1..<2, kind: .actor(.state), entry: entry),
    ]
    let matched = CountryList(passage: passage).matched(names)
    #expect(matched.map(\.kind) == [.actor(.state), .actor(.state)])
  }

  @Test(arguments: ["إلى السويد والنرويج تنتظر", "إلى السويد وللنرويج", "إلى السويد ثم النرويج"])
  func areNoListWhereAnotherClauseOrPhraseBegins(_ text: String) throws {
    let (passage, entry) = try list(text)
    let last = passage.words.indices.last { passage.words[$0].folded.contains("نرويج") }
    let start = try #require(last)
    let names = [
      NameMatch(range: 1..<2, kind: .place(.country), entry: entry),
      NameMatch(range: start..<start + 1, kind: .actor(.state), entry: entry),
    ]
    #expect(CountryList(passage: passage).matched(names) == names)
  }

  private func list(_ text: String) throws -> (Passage, NameEntry) {
    let passage = try #require(
      Passage.passages(of: Article(parsing: text, id: "test"), lexicon: .standard).first)
    let names = LexiconName(lexicon: .standard, passage: passage).matches().values
    return (passage, try #require(names.first { $0.range.lowerBound == 1 }).entry)
  }
}
