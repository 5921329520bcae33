internal import ArabicText
internal import Claims
internal import Evaluation
internal import Foundation

/// An annotated article: its text and the spans that readers marked, as numbers of its words
/// between white space.
struct GoldArticle {
  /// A marked mention.
  struct Entity: Decodable {
    let type: String
    let kind: String
    /// The first word and the last.
    let words: [Int]

    /// Whether it is a party, and not a place.
    var isActor: Bool { type == "actor" }
  }

  let id: String
  let text: String
  let entities: [Entity]
  /// All that is marked, for judging what is found.
  let marks: Evaluation.GoldArticle
  /// The words between white space.
  let words: [TextSpan]

  /// The annotated articles of a folder, by name.
  static func all(gold: String, texts: String) throws -> [GoldArticle] {
    let files = try FileManager.default.contentsOfDirectory(atPath: gold)
    return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
      let data = try Data(contentsOf: URL(filePath: gold).appending(path: file))
      let record = try JSONDecoder().decode(Record.self, from: data)
      let marks = try JSONDecoder().decode(Evaluation.GoldArticle.self, from: data)
      let path = URL(filePath: texts).appending(path: record.id + ".txt")
      return GoldArticle(
        record, marks, text: try String(contentsOf: path, encoding: .utf8))
    }
  }

  private struct Record: Decodable {
    let id: String
    let entities: [Entity]
  }

  private init(_ record: Record, _ marks: Evaluation.GoldArticle, text: String) {
    self.marks = marks
    id = record.id
    entities = record.entities
    self.text = text
    words = text.split(whereSeparator: \.isWhitespace).map(\.span)
  }

  /// The article as the program reads it.
  var article: Article { Article(parsing: text, id: id) }

  /// The numbers of the words that a span touches, of those with letters or digits.
  func numbers(of span: TextSpan) -> Set<Int> {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
    }
    var numbers: Set<Int> = []
    while low < words.count, words[low].lowerBound < span.upperBound {
      if isSolid(low) { numbers.insert(low) }
      low += 1
    }
    return numbers
  }

  /// Whether a word has a letter or a digit.
  func isSolid(_ number: Int) -> Bool {
    text[words[number]].unicodeScalars.contains(where: \.isWordPart)
  }
}
