import Testing

@testable import Claims

@Suite struct WordIndexTests {
  @Test func keepsTheOrderInWhichValuesWereEntered() {
    var index = WordIndex<Int>()
    for (word, value) in [("قال", 1), ("نفي", 2), ("قال", 3), ("قال", 4)] {
      index.insert(word, value)
    }
    #expect(index.all("قال") == [1, 3, 4])
    #expect(index["قال"] == 1)
    #expect(index.all("نفي") == [2])
  }

  @Test(arguments: ["", "قا", "قالت", "نفا", "x"])
  func findsNothingUnder(_ word: String) {
    var index = WordIndex<Int>()
    index.insert("قال", 1)
    index.insert("نفي", 2)
    #expect(!index.contains(word))
    #expect(index.all(word).isEmpty)
  }

  @Test func findsAWordInsideAnother() {
    var index = WordIndex<Int>()
    index.insert("والوزيرالاول".dropFirst(1).dropLast(5), 1)
    #expect(index["الوزير"] == 1)
    #expect(index["بالوزير".dropFirst()] == 1)
  }

  @Test func findsEachOfManyWords() {
    var index = WordIndex<Int>()
    for number in 0..<3000 { index.insert("كلمه\(number)", number) }
    let lost = (0..<3000).filter { number in
      let found: Int? = index["كلمه" + String(number)]
      return found != number
    }
    #expect(lost.isEmpty)
    #expect(!index.contains("كلمه3000"))
  }
}

@Suite struct PhraseIndexTests {
  private let index = {
    var index = PhraseIndex<String>()
    index.insert("مجلس", "council")
    index.insert("مجلس الامن", "security council")
    index.insert(["مجلس", "الامن", "الدولي"], "UN security council")
    index.insert("مجلس الامن", "again")
    return index
  }()

  private func longest(_ words: String) -> (count: Int, values: [String])? {
    let words = words.split(separator: " ").map(String.init)
    return index.longest(from: words[0]) { $0 < words.count ? words[$0] : nil }
  }

  @Test(arguments: [
    ("مجلس", 1, ["council"]), ("مجلس الوزراء", 1, ["council"]),
    ("مجلس الامن", 2, ["security council", "again"]),
    ("مجلس الامن القومي", 2, ["security council", "again"]),
    ("مجلس الامن الدولي يجتمع", 3, ["UN security council"]),
    ("مجلس الامنيات", 1, ["council"]),
  ])
  func findsTheLongest(words: String, count: Int, values: [String]) throws {
    let found = try #require(longest(words))
    #expect(found.count == count)
    #expect(found.values == values)
  }

  @Test func findsNothingFromAnotherWord() {
    #expect(longest("الامن الدولي") == nil)
    #expect(index["الامن"] == nil)
    #expect(index["مجلس"] == "council")
  }
}
