import ArabicText
import LexiconData
import Testing

@testable import Claims

@Suite struct NamesTests {
  let table = Table(.names)
  let gazetteer = Gazetteer(.names)

  @Test func everyLineReads() throws {
    let wrong = try table.rows.filter { row in
      let columns = try row.columns(5)
      return columns[0] != Substring(columns[1].folded)
        || !["g", "f", "b"].contains(columns[2])
        || !["1", "2", "3"].contains(columns[3])
        || !["strong", "weak"].contains(columns[4])
    }
    #expect(wrong.map(\.line) == [])
  }

  @Test func noUnitStandsTwice() {
    #expect(Set(table.rows.map(\.columns[0])).count == table.rows.count)
  }

  @Test(arguments: [
    ("محمد", "b", "strong"), ("ايمان", "g", "strong"), ("عبد الله", "g", "strong"),
    ("لافروف", "f", "strong"), ("علي", "g", "weak"), ("امل", "g", "weak"), ("الاسد", "f", "weak"),
  ])
  func knows(key: String, role: Substring, strength: Substring) throws {
    let row = try #require(gazetteer.rows(under: key).first).columns
    #expect(row[2] == role)
    #expect(row[4] == strength)
  }

  @Test(arguments: ["قال", "من", "كان", "الحكومه", "التي", "بعد", "هو"])
  func takesNoOrdinaryWordForAName(_ word: String) {
    #expect(gazetteer.rows(under: word).isEmpty)
  }

  @Test func namesOfTwoWordsAreReachedFromTheFirst() {
    #expect(gazetteer.wordLimit(from: "عبد") >= 2)
    #expect(gazetteer.wordLimit(from: "ابو") >= 2)
  }
}
