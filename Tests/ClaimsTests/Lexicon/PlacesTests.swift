import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct PlacesTests {
  let table = Table(.places)
  let gazetteer = Gazetteer(.places)

  @Test func everyLineReads() throws {
    for row in table.rows {
      let columns = try row.columns(9)
      #expect(!columns[1].isEmpty && !columns[3].isEmpty, "line \(row.line)")
      #expect(columns[4].isEmpty || columns[4].count == 2, "line \(row.line)")
      _ = try row.value(2, "kind of place") { Place.Kind(rawValue: String($0)) }
      _ = try row.value(7, "population") { Int($0) }
      #expect(["strong", "weak"].contains(columns[8]), "line \(row.line)")
    }
  }

  @Test func everyPlaceLiesOnTheGlobeIfAnywhere() throws {
    for row in table.rows where !row.columns[5].isEmpty || !row.columns[6].isEmpty {
      let latitude = try row.value(5, "latitude") { Double($0) }
      let longitude = try row.value(6, "longitude") { Double($0) }
      #expect((-90...90).contains(latitude), "line \(row.line)")
      #expect((-180...180).contains(longitude), "line \(row.line)")
    }
  }

  @Test func everyKeyIsFolded() {
    for row in table.rows {
      let key = row.columns[0]
      #expect(!key.isEmpty && key == Substring(key.folded), "line \(row.line)")
      #expect(key.split(separator: " ").joined(separator: " ") == key, "line \(row.line)")
    }
  }

  @Test func noRowStandsTwice() {
    let places = table.rows.map { $0.columns[0...6].joined(separator: "\t") }
    #expect(Set(places).count == places.count)
  }

  @Test func aNameIsStrongOrWeakInAllItsRows() {
    let strengths = Dictionary(grouping: table.rows, by: \.columns[0])
      .mapValues { Set($0.map(\.columns[8])) }
    #expect(strengths.filter { $1.count > 1 }.isEmpty)
  }

  @Test func theIndexFindsEveryRow() {
    for (key, rows) in Dictionary(grouping: table.rows, by: \.columns[0]) {
      #expect(gazetteer.rows(under: String(key)) == rows.map(\.columns))
      let words = key.split(separator: " ")
      #expect(gazetteer.wordLimit(from: String(words[0])) >= words.count)
    }
  }

  @Test(arguments: [
    ("حلب", "حلب", "city", "SY"), ("اسطنبول", "إسطنبول", "city", "TR"),
    ("ادلب", "إدلب", "city", "SY"), ("خان يونس", "خان يونس", "city", "PS"),
    ("قطاع غزه", "قطاع غزة", "region", "PS"), ("مضيق هرمز", "مضيق هرمز", "water", ""),
    ("الشرق الاوسط", "الشرق الأوسط", "region", ""), ("افريقيا", "أفريقيا", "region", ""),
    ("شبه الجزيره الكوريه", "شبه الجزيرة الكورية", "region", ""),
    ("الضفه الغربيه", "الضفة الغربية", "region", "PS"),
    ("المسجد الاقصي", "المسجد الأقصى", "facility", "PS"),
  ])
  func knows(key: String, name: Substring, kind: Substring, country: Substring) throws {
    let row = try #require(gazetteer.rows(under: key).first)
    #expect(row[1] == name)
    #expect(row[2] == kind)
    #expect(row[4] == country)
  }

  @Test(arguments: ["الباب", "صور", "العين", "القدم"])
  func callsANameWeakThatIsAlsoAWord(_ key: String) throws {
    let row = try #require(gazetteer.rows(under: key).first)
    #expect(row[8] == "weak")
  }

  @Test func bothTripolisAreKnown() {
    let countries = gazetteer.rows(under: "طرابلس").map { $0[4] }
    #expect(countries.contains("LY") && countries.contains("LB"))
  }
}
