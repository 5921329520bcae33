import Testing

@testable import Export

@Suite struct BratStandoffTests {
  private let lines = BratStandoff(ExportedAnalysis.analysis).text
    .split(separator: "\n").map(String.init)

  @Test func namesNamingsAndTheirKeys() {
    #expect(lines.contains("T1\tPerson 14 20\tالوزير"))
    #expect(lines.contains("N1\tReference T1 isnad:actor/MIN\tالوزير"))
  }

  @Test func tellsAClaimAsAnEvent() {
    #expect(lines.contains("E1\tClaim:T2 Source:T1 Content:T3 Via:T4"))
    #expect(lines.contains("A1\tStance E1 say"))
    #expect(lines.contains("A2\tForm E1 mixed"))
    #expect(lines.contains("E2\tClaim:T5 Content:T6"))
  }

  @Test func cutsStretchesAtLineEnds() {
    #expect(lines.contains("T3\tContent 32 41;42 47\tإنه \"عاد\" أمس 👍"))
  }

  @Test func findsEveryStretchByItsScalars() throws {
    let scalars = Array(ExportedAnalysis.text.unicodeScalars)
    for line in lines where line.hasPrefix("T") {
      let columns = line.split(separator: "\t")
      let place = columns[1].drop { $0 != " " }.dropFirst()
      let parts = place.split(separator: ";").map { part in
        let numbers = part.split(separator: " ").compactMap { Int($0) }
        return String(String.UnicodeScalarView(scalars[numbers[0]..<numbers[1]]))
      }
      #expect(parts.joined(separator: " ") == columns[2])
    }
  }
}
