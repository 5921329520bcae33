import Testing

@testable import Claims

@Suite struct TableTests {
  @Test func skipsCommentsAndBlankLinesButCountsThem() {
    let table = Table(name: "cues", text: "# cue\tstance\n\nقال\tsay\nنفى\tdeny\n")
    #expect(table.rows.map(\.line) == [3, 4])
    #expect(table.rows.map(\.columns) == [["قال", "say"], ["نفى", "deny"]])
  }

  @Test func keepsEmptyColumns() {
    let table = Table(name: "countries", text: "MO\t\tماكاو\t")
    #expect(table.rows.first?.columns == ["MO", "", "ماكاو", ""])
  }

  @Test func readsTheLastLineWithoutANewline() {
    #expect(Table(name: "cues", text: "قال\tsay").rows.count == 1)
  }

  @Test func readsNothingFromNothing() {
    #expect(Table(name: "cues", text: "").rows.isEmpty)
  }

  @Test func saysWhichLineHasTooFewColumns() throws {
    let row = try #require(Table(name: "countries", text: "# a comment\n\nSY\tSYR").rows.first)
    let error = #expect(throws: LexiconError.self) { try row.columns(3) }
    #expect(error?.description == "countries.tsv:3: 3 columns expected, found 2")
  }

  @Test func saysWhichValueIsWrong() throws {
    let row = try #require(Table(name: "places", text: "حلب\tsomewhere").rows.first)
    let error = #expect(throws: LexiconError.self) {
      try row.value(1, "kind of place") { Place.Kind(rawValue: String($0)) }
    }
    #expect(error?.description == "places.tsv:1: “somewhere” is no kind of place")
  }

  @Test func saysWhichValueIsMissing() throws {
    let row = try #require(Table(name: "places", text: "حلب").rows.first)
    let error = #expect(throws: LexiconError.self) { try row.value(4, "latitude") { Double($0) } }
    #expect(error?.description == "places.tsv:1: latitude is missing")
  }

  @Test func splitsAColumnAtBars() throws {
    let row = try #require(Table(name: "countries", text: "روسيا|روسيا الاتحادية\t").rows.first)
    #expect(row.columns.map(\.entries) == [["روسيا", "روسيا الاتحادية"], []])
  }
}
