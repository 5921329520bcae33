import Claims
import Foundation
import Testing

@testable import Export

@Suite struct RecordTests {
  private let record = Record([
    .init("text", .text("a,\"b\"\nس")), .init("none", .text(nil)), .init("number", .number(-3)),
    .init("share", .decimal(0.5)), .init("isTrue", .flag(true)), .init("list", .list(["x", "y"])),
  ])

  @Test func isARowOfCSV() {
    #expect(record.csvRow == "\"a,\"\"b\"\"\nس\",,-3,0.5,true,x; y")
  }

  @Test func comesFromColumnsAndThoseOfAPart() {
    let letters = Columns<String>([("a,b", { .text($0) }), ("n", { .number($0.count) })])
    let pair = Columns<(String, Bool)>.of(\.0, letters, [("flag", { .flag($0.1) })])
    #expect(letters.csvHeader == "\"a,b\",n")
    #expect(pair.csvHeader == "\"a,b\",n,flag")
    #expect(pair.record(of: ("قال", true)).csvRow == "قال,3,true")
  }

  @Test func isALineOfJSONInTheOrderOfItsFields() {
    #expect(
      record.jsonLine
        == #"{"text":"a,\"b\"\nس","none":null,"number":-3,"share":0.5,"isTrue":true,"list":["x","y"]}"#
    )
  }

  @Test func steersNoTerminal() throws {
    let hostile = "a\u{1B}[31m\u{9B}2J\u{202E}b\r\u{7F}\u{2028}"
    let record = Record([.init("text", .text(hostile))])
    for output in [record.csvRow, record.jsonLine] {
      let controls = output.unicodeScalars.filter(\.steersTerminal)
      #expect(controls.isEmpty)
    }
    let object = try JSONSerialization.jsonObject(with: Data(record.jsonLine.utf8))
    #expect((object as? [String: String])?["text"] == hostile)
  }

  @Test func holdsAClaimInWords() throws {
    let analysis = ExportedAnalysis.analysis
    let row = ClaimRow(analysis.claims[0], in: analysis)
    let names = row.record.fields.map(\.name)
    #expect(names.joined(separator: ",") == ClaimRow.columns.csvHeader)
    #expect(
      row.record.csvRow
        == "a b/1,عنوان 🇸🇾,قناة,,https://example.org/1?a=b,1,MIN,الوزير,minister,person,الوزير,"
        + "قال,say,mixed,\"إنه \"\"عاد\"\" أمس 👍\",قناة,test,0.12")
    #expect(ClaimRow(analysis.claims[1], in: analysis).source == nil)
  }
}
