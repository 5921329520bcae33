import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct PlacesTests {
  let table = Table(.places)
  let gazetteer = Gazetteer(.places)

  @Test func everyLineReads() throws {
    let wrong = try table.rows.filter { row in
      let columns = try row.columns(9)
      _ = try row.value(2, "kind of place") { Place.Kind(rawValue: String($0)) }
      _ = try row.value(7, "population") { Int($0) }
      return columns[1].isEmpty || columns[3].isEmpty
        || ![0, 2].contains(columns[4].utf8.count)
        || !["strong", "weak"].contains(columns[8])
    }
    #expect(wrong.map(\.line) == [])
  }

  @Test func everyPlaceLiesOnTheGlobeIfAnywhere() throws {
    let wrong = try table.rows.filter { row in
      if row.columns[5].isEmpty && row.columns[6].isEmpty { return false }
      let latitude = try row.value(5, "latitude") { Double($0) }
      let longitude = try row.value(6, "longitude") { Double($0) }
      return !(-90...90).contains(latitude) || !(-180...180).contains(longitude)
    }
    #expect(wrong.map(\.line) == [])
  }

  @Test func everyKeyIsFoldedAndItsWordsStandOneSpaceApart() {
    let wrong = table.rows.filter { row in
      let key = row.columns[0]
      return key.isEmpty || key != Substring(key.folded)
        || key != key.split(separator: " ").joined(separator: " ")
    }
    #expect(wrong.map(\.line) == [])
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
    let lost = Dictionary(grouping: table.rows, by: \.columns[0]).filter { key, rows in
      let words = key.split(separator: " ")
      return gazetteer.rows(under: String(key)).map(\.columns) != rows.map(\.columns)
        || gazetteer.wordLimit(from: String(words[0])) < words.count
    }
    #expect(lost.keys.sorted() == [])
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
    let row = try #require(gazetteer.rows(under: key).first).columns
    #expect(row[1] == name)
    #expect(row[2] == kind)
    #expect(row[4] == country)
  }

  @Test(arguments: ["الباب", "صور", "العين", "القدم"])
  func callsANameWeakThatIsAlsoAWord(_ key: String) throws {
    let row = try #require(gazetteer.rows(under: key).first).columns
    #expect(row[8] == "weak")
  }

  @Test func bothTripolisAreKnown() {
    let countries = gazetteer.rows(under: "طرابلس").map { $0.columns[4] }
    #expect(countries.contains("LY") && countries.contains("LB"))
  }
}
