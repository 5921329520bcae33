import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct VerbsTableTests {
  private static let rows = Table(.verbs).rows

  private func verb(_ row: Table.Row) throws -> Verb {
    let columns = try row.columns(6)
    return try #require(
      Verb(
        perfect: columns[0], imperfect: columns[1], masdars: columns[2].entries.map(String.init)))
  }

  @Test(arguments: rows) func conjugates(row: Table.Row) throws {
    let forms = try verb(row).forms
    let perfect = forms.first { $0.tense == .perfect }
    let imperfect = forms.first { $0.tense == .imperfect }
    #expect(perfect?.text == row.columns[0].bare)
    #expect(imperfect?.text == row.columns[1].bare)
  }

  /// 8 persons active and 6 passive in two tenses, 6 forms of two participles.
  @Test(arguments: rows) func hasEveryFormOnce(row: Table.Row) throws {
    let forms = try verb(row).forms.filter { $0.tense != .masdar }
    #expect(Set(forms).count == forms.count)
    let meanings = Set(forms.map(\.meaning))
    let finite = 2 * (8 + 6)
    let participles = 2 * 6
    #expect(meanings.count == finite + participles)
  }

  @Test func namesEachMeaningOfAVerbOnce() {
    let verbs = Self.rows.map { [$0.columns[0], $0.columns[1], $0.columns[3]] }
    #expect(Set(verbs).count == verbs.count)
    #expect(verbs.count >= 200)
  }

  @Test(arguments: rows) func namesAStance(row: Table.Row) throws {
    _ = try row.value(3, "stance") { Stance(rawValue: String($0)) }
  }
}

extension VerbForm {
  /// What the form says, whatever its spelling and mood.
  fileprivate var meaning: VerbForm {
    VerbForm(
      text: "", tense: tense, voice: voice, person: person, gender: gender, number: number)
  }
}
