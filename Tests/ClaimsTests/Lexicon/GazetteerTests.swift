import Testing

@testable import Claims

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer(
    text: """
      # key\tname
      حلب\tحلب\tcity

      خان يونس\tخان يونس\tcity
      خان الشيخ شمال دمشق\tخان\tother
      طرابلس\tطرابلس\tLB
      حماه\tحماة\tcity
      طرابلس\tطرابلس\tLY
      """)

  @Test func findsARowByItsFirstColumn() {
    #expect(gazetteer.rows(under: "حماه").map(\.columns) == [["حماه", "حماة", "city"]])
  }

  @Test func findsANameOfTwoWords() {
    #expect(gazetteer.rows(under: "خان يونس").map(\.columns) == [["خان يونس", "خان يونس", "city"]])
  }

  @Test func findsEveryRowOfAKeyInTheOrderOfTheFile() {
    #expect(gazetteer.rows(under: "طرابلس").map(\.columns.last) == ["LB", "LY"])
  }

  @Test(arguments: ["خان", "حل", "حلبا", "خان يونس ", "", "#", "# key", "city", "حلب\tحلب", "x"])
  func findsNothingUnder(_ key: String) {
    #expect(gazetteer.rows(under: key).isEmpty)
  }

  @Test func saysHowManyWordsANameCanHave() {
    #expect(gazetteer.wordLimit(from: "خان") == 4)
    #expect(gazetteer.wordLimit(from: "طرابلس") >= 1)
  }

  @Test(arguments: ["", "\n", "#", "# only\n#comments", "\n\n\n"])
  func holdsNothingIn(_ text: String) {
    let gazetteer = Gazetteer(text: text)
    #expect(gazetteer.rows(under: "حلب").isEmpty)
    #expect(gazetteer.wordLimit(from: "حلب") == 0)
  }

  @Test(arguments: ["حلب", "حلب\n", "حلب\tسوريا", "# حلب\nحلب\t"])
  func findsAKeyWhereverItsLineEnds(_ text: String) {
    #expect(Gazetteer(text: text).rows(under: "حلب").count == 1)
  }

  @Test func findsEachOfManyRows() {
    let keys = (0..<3000).map { "مكان\($0) \($0 % 7)" }
    let gazetteer = Gazetteer(text: keys.joined(separator: "\n"))
    #expect(keys.filter { gazetteer.rows(under: $0).map(\.columns) != [[Substring($0)]] } == [])
    #expect(keys.filter { !gazetteer.rows(under: $0 + "0").isEmpty } == [])
  }
}
