internal import ArabicText
internal import Claims
internal import Evaluation
internal import Foundation

/// An annotated article as two files hold it: `ID.json`, or a line of such, with marks as numbers of
/// the words between white space, `ID.txt`, or a line among many others, with the text.
struct AnnotatedArticle {
  let text: String
  /// All that is marked, for judging what is found.
  let marks: GoldArticle
  private let entities: [Entity]

  /// A marked mention.
  private struct Entity: Decodable {
    let type: String
    let kind: String
    /// The first word and the last.
    let words: [Int]
  }

  private struct Record: Decodable {
    let entities: [Entity]
  }

  /// The annotated articles of a folder, by name.
  static func all(gold: String, texts: String) throws -> [AnnotatedArticle] {
    let files = try FileManager.default.contentsOfDirectory(atPath: gold)
    return try files.filter { $0.hasSuffix(".json") }.sorted().map { file in
      let data = try Data(contentsOf: URL(filePath: gold).appending(path: file))
      return try AnnotatedArticle(data) { id in
        let path = URL(filePath: texts).appending(path: id + ".txt")
        return try String(contentsOf: path, encoding: .utf8)
      }
    }
  }

  /// The articles that the lines of a file annotate, with their texts from another.
  static func all(lines path: String, corpus: Corpus) throws -> [AnnotatedArticle] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try AnnotatedArticle($0, text: corpus.text) }
  }

  private init(_ data: Data, text: (String) throws -> String) throws {
    marks = try JSONDecoder().decode(GoldArticle.self, from: data)
    entities = try JSONDecoder().decode(Record.self, from: data).entities
    self.text = try text(marks.id)
  }

  /// The article as a lesson.
  func lesson(_ model: TaggerModel) -> Lesson {
    let words = text.split(whereSeparator: \.isWhitespace).map(\.span)
    let sorted = entities.sorted {
      ($0.words[0], $1.words[1], $0.type) < ($1.words[0], $0.words[1], $1.type)
    }
    let marks = sorted.map { entity in
      Lesson.Mark(
        span: words[entity.words[0]].lowerBound..<words[entity.words[1]].upperBound,
        type: entity.type, kind: entity.kind)
    }
    let article = Article(parsing: text, id: self.marks.id)
    return Lesson(article, marks: marks, model: model, kind: Self.kind)
  }

  private static func kind(_ mark: Lesson.Mark, isOffice: Bool) -> MentionClass {
    guard mark.type == "actor" else { return .place }
    return switch mark.kind {
    case "person": isOffice ? .office : .person
    case "state": .state
    case "anonymous": .anonymous
    default: .party
    }
  }
}
