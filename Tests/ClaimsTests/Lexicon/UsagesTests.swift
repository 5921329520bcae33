import LexiconData
import Testing

@testable import Claims

@Suite struct UsagesTests {
  @Test func givesAWordEveryPlaceThatItHas() throws {
    let table = Table(name: "usages", text: "غير\texception\tonly that\nغير\tcompound\twithout\n")
    let index = try Usages.index(table)
    #expect(index.usages(of: "غير") == [.exception, .compound])
    #expect(index.usages(of: "سوي") == [])
  }

  @Test func hasABitForEachUsage() {
    #expect(Usage.allCases.allSatisfy { ([$0] as Usages).contains($0) })
  }

  @Test func saysWhichUsageIsNone() {
    let error = #expect(throws: LexiconError.self) {
      try Usages.index(Table(name: "usages", text: "غير\tmood\tonly that"))
    }
    #expect(error?.description == "usages.tsv:1: “mood” is no usage")
  }

  @Test func namesEachUsageOfAWordOnce() {
    let rows = Table(.usages).rows.map { "\($0[0]) \($0[1])" }
    #expect(Set(rows).count == rows.count)
  }

  @Test func saysWhichScopeOfAVerbIsNone() {
    let error = #expect(throws: LexiconError.self) {
      try VerbIndex(Table(name: "verbs", text: "قَالَ\tيَقُول\tقول\tsay\tinna\tcore,loud"))
    }
    #expect(error?.description == "verbs.tsv:1: “loud” is no scope")
  }
}
