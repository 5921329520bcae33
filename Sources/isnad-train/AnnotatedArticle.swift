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
  /// The mentions, in order.
  private let mentions: [Lesson.Mark]

  private struct Record: Decodable {
    let entities: [Entity]

    /// A marked mention.
    struct Entity: Decodable {
      let type: String
      let kind: String
      /// The first word and the last.
      let words: [Int]
    }
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
    let text = try text(marks.id)
    let words = NumberedWords(text, id: marks.id)
    mentions = try JSONDecoder().decode(Record.self, from: data).entities
      .map { try words.mark($0.type, kind: $0.kind, $0.words.first ?? -1, $0.words.last ?? -1) }
      .sorted { $0.comesBefore($1) }
    self.text = text
  }

  /// The article as a lesson.
  func lesson(_ model: TaggerModel) -> Lesson {
    let article = Article(parsing: text, id: marks.id)
    return Lesson(article, marks: mentions, model: model, kind: Self.kind)
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
