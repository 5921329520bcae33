import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct CountriesTests {
  let rows = Table(.countries).rows

  @Test func everyLineHasItsColumns() throws {
    for row in rows {
      let columns = try row.columns(10)
      #expect(columns[0].count == 2 && columns[1].count == 3, "line \(row.line)")
      #expect(!columns[2].isEmpty && !columns[3].isEmpty, "line \(row.line)")
    }
  }

  @Test func everyCountryLiesOnTheGlobe() throws {
    for row in rows {
      #expect(try (-90...90).contains(row.value(7, "latitude") { Double($0) }), "line \(row.line)")
      #expect(
        try (-180...180).contains(row.value(8, "longitude") { Double($0) }), "line \(row.line)")
    }
  }

  @Test(arguments: [0, 1, 2, 4, 5, 6])
  func noFormStandsTwiceInAColumn(_ column: Int) {
    let forms = rows.flatMap { $0.columns[column].entries.map(\.folded) }
    let repeated = Dictionary(grouping: forms, by: \.self).filter { $1.count > 1 }.keys
    #expect(repeated.isEmpty)
  }

  @Test func weakFormsAreFormsOfTheirRow() {
    for row in rows {
      let forms = [2, 4, 5, 6].flatMap { row.columns[$0].entries }
      #expect(row.columns[9].entries.allSatisfy(forms.contains), "line \(row.line)")
    }
  }

  @Test(arguments: [
    ("US", "واشنطن", "أمريكي"), ("RU", "موسكو", "روسي"), ("SY", "دمشق", "سوري"),
    ("KP", "بيونغ يانغ", "كوري شمالي"), ("TR", "أنقرة", "تركي"), ("BR", "برازيليا", "برازيلي"),
  ])
  func knows(code: String, capital: Substring, nisba: Substring) throws {
    let row = try #require(rows.first { $0.columns[0] == code })
    #expect(row.columns[4].entries.contains(capital))
    #expect(row.columns[5].entries.contains(nisba))
  }
}

@Suite struct NisbasTests {
  let rows = Table(.nisbas).rows

  @Test func everyLineHasItsColumns() throws {
    let kinds: Set<Substring> = [
      "people", "religion", "region", "city", "state", "movement", "organisation",
    ]
    for row in rows {
      let columns = try row.columns(5)
      #expect(!columns[0].isEmpty && !columns[2].isEmpty, "line \(row.line)")
      #expect(kinds.contains(columns[3]), "line \(row.line)")
    }
  }

  @Test func noNisbaIsHereTwiceOrAlsoAStates() {
    let states = Table(.countries).rows.flatMap { $0.columns[5].entries.map(\.folded) }
    let nisbas = rows.map(\.columns[0].folded)
    #expect(Set(nisbas).count == nisbas.count)
    #expect(Set(nisbas).isDisjoint(with: states))
  }
}
