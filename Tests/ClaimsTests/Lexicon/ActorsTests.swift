import LexiconData
import Testing

@testable import Claims

@Suite struct ActorsTests {
  private static let rows = Table(.actors).rows
  private static let countries = Table(.countries).rows

  /// The index takes rows apart only when their names are met.
  @Test func everyRowIsAnActor() throws {
    for row in Self.rows {
      let entry = try NameEntry(actor: row)
      #expect(!entry.id.isEmpty && !entry.name.isEmpty, "line \(row.line)")
      #expect(["", "weak", "platform"].contains(row[6]), "line \(row.line)")
    }
  }

  @Test func everyRowIsACountry() throws {
    for row in Self.countries {
      for isCapital in [false, true] {
        let entry = try NameEntry(country: row, isCapital: isCapital, form: "")
        #expect(entry.kind == .country(capital: isCapital))
      }
    }
  }

  @Test func weakNamesAreKnownByTheirForm() throws {
    let index = try NameIndex(
      actors: Table(name: "actors", text: "X\tmedia\tالحياة\t\t\t\tweak"),
      countries: Table(
        name: "countries", text: "AL\tALB\tألبانيا|ألبان\tAlbania\tتيرانا\tألباني\t\t1\t2\tألبان"),
      nisbas: Table(name: "nisbas", text: ""))
    func entry(_ word: String) -> NameEntry? {
      index.longest(from: word) { _ in nil }?.values.first
    }
    #expect(entry("الحياه")?.isWeak == true)
    #expect(entry("البان")?.isWeak == true)
    #expect(entry("البانيا")?.isWeak == false)
    #expect(entry("تيرانا")?.kind == .country(capital: true))
    #expect(index.isNisba("البانيه"))
  }
}
