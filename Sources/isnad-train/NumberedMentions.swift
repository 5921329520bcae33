internal import ArabicText
internal import Claims
internal import Foundation

/// An article whose mentions alone are annotated, as two files hold it: a line of numbers of the
/// words between white space, and, among many others, a line with the text.
struct NumberedMentions {
  private let article: Article
  private let marks: [Lesson.Mark]

  /// A line of annotations: what a mention is, its first word and its last.
  private struct Line: Decodable {
    let id: String
    let mentions: [Mention]

    struct Mention: Decodable {
      let kind: String
      let first, last: Int

      init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        kind = try parts.decode(String.self)
        first = try parts.decode(Int.self)
        last = try parts.decode(Int.self)
      }
    }
  }

  /// The annotated articles, in the order of the annotations.
  static func all(_ path: String, corpus: Corpus) throws -> [NumberedMentions] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n")).map { data in
      let line = try JSONDecoder().decode(Line.self, from: data)
      return try NumberedMentions(line, text: corpus.text(line.id))
    }
  }

  private init(_ line: Line, text: String) throws {
    article = Article(parsing: text, id: line.id)
    let words = NumberedWords(text, id: line.id)
    marks = try line.mentions.map { try words.mark($0.kind, $0.first, $0.last) }
      .sorted { $0.comesBefore($1) }
  }

  /// The article as a lesson.
  func lesson(_ model: TaggerModel) -> Lesson {
    Lesson(article, marks: marks, model: model) { mark, isOffice in
      switch mark.type {
      case "person": isOffice ? .office : .person
      case "state": .state
      case "anonymous": .anonymous
      case "location": .place
      default: .party
      }
    }
  }
}
