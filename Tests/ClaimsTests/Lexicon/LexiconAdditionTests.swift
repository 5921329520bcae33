import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct LexiconAdditionTests {
  private func analysis(_ text: String, _ additions: [LexiconAddition]) -> Analysis {
    Analyzer(adding: additions).analyze(Article(parsing: text, id: "a"))
  }

  private func names(_ analysis: Analysis) -> [String] {
    analysis.mentions.map { String(analysis.article.text[$0.span]) }
  }

  @Test func findsAnActorWhateverStandsAroundIt() throws {
    let text = "غادر قزحان المدينة ليلا."
    #expect(!names(analysis(text, [])).contains("قزحان"))
    let found = analysis(text, [try LexiconAddition(actor: ["قزحان"], kind: .armedGroup)])
    #expect(names(found).contains("قزحان"))
    #expect(found.actors.first { $0.name == "قزحان" }?.kind == .armedGroup)
  }

  @Test func givesAnAliasTheActorItNames() throws {
    let text = "وصلت منظمة الصحة العالمية أمس. وقالت الزهرية إن الحملة نجحت."
    let known = try #require(analysis(text, []).actors.first { $0.gloss != nil })
    let alias = try LexiconAddition(
      actor: [known.name, "الزهرية"], kind: known.kind, id: known.id, gloss: known.gloss)
    let found = analysis(text, [alias])
    #expect(found.claims.first?.source.actor == known.id)
    #expect(found.actors.filter { $0.id == known.id }.map(\.name) == [known.name])
  }

  @Test func makesAnotherVersionOfTheAnalyser() throws {
    let one = try LexiconAddition(actor: ["قزحان"], kind: .group)
    let other = try LexiconAddition(place: "قزحان", kind: .region)
    let versions = [[], [one], [other], [one, other]].map { Analyzer(adding: $0).version }
    #expect(Set(versions).count == 4)
    #expect(versions[0] == Analyzer().version)
    #expect(versions[1] == Analyzer(adding: [one]).version)
  }

  @Test func findsAPlace() throws {
    let found = analysis(
      "وصل الوفد إلى قزحان أمس.", [try LexiconAddition(place: "قزحان", kind: .region)])
    #expect(found.places.map(\.name) == ["قزحان"])
    #expect(found.places.first?.kind == .region)
  }

  @Test func findsACue() throws {
    let text = "على ذمة وزير النقل، سيفتتح الجسر غدا."
    #expect(analysis(text, []).claims.isEmpty)
    let found = analysis(text, [try LexiconAddition(cue: "على ذمة", stance: .doubt)])
    #expect(found.claims.map(\.stance) == [.doubt])
  }

  @Test func findsAVerb() throws {
    let text = "وشقلب الوزير أن الجسر سيفتتح غدا."
    #expect(analysis(text, []).claims.isEmpty)
    let verb = try LexiconAddition("شَقْلَبَ\tيُشَقْلِب\tشقلبة\tsay\tanna,quote\tcore", to: .verbs)
    #expect(analysis(text, [verb]).claims.count == 1)
  }

  @Test(arguments: LexiconAddition.Table.allCases)
  func hasTheColumnsOfTheShippedTable(table: LexiconAddition.Table) throws {
    let shipped: Table =
      switch table {
      case .actors: Table(.actors)
      case .places: Table(.places)
      case .cues: Table(.cues)
      case .nouncues: Table(.nouncues)
      case .verbs: Table(.verbs)
      }
    for row in shipped.rows.prefix(200) {
      let columns = row.columns.map(String.init).joined(separator: "\t")
      #expect(throws: Never.self) { try LexiconAddition(columns, to: table) }
    }
  }

  @Test func tellsTheLinesThatAreNone() {
    let file = LexiconFile(
      """
      # id\tkind\tforms

      A1\tperson\tسالم الراوي\r
      A2\tpersonn\tخالد
      A3\tperson
      A4\tperson\tخ\t\t\t\t\t\t
      """, of: .actors)
    #expect(file.additions.count == 1)
    #expect(file.problems.map(\.line) == [4, 5, 6])
    #expect(
      file.problems.map(\.failure) == [
        .unknown("personn", column: "kind", allowed: Actor.Kind.allCases.map(\.rawValue)),
        .missing("forms"), .columns(9, of: 7),
      ])
  }

  @Test(arguments: ["a\tb", "خالد|سالم", "# x", "a\nb"])
  func keepsANameInItsColumn(name: String) throws {
    let row = try LexiconAddition(actor: [name], kind: .person).row
    #expect(row.split(separator: "\t", omittingEmptySubsequences: false).count == 7)
    #expect(!row.contains("\n") && !row.hasPrefix("#"))
    #expect(row.split(separator: "\t")[2].contains("|") == false)
  }

  @Test(arguments: ["", "  ", "|", "\u{64E}"])
  func isNoName(name: String) {
    #expect(throws: (any Error).self) { try LexiconAddition(place: name, kind: .city) }
  }
}
