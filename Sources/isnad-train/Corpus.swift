internal import ArgumentParser
internal import Foundation

/// Texts of articles, a JSON object with `id`, `title` and `text` a line.
struct Corpus {
  private let path: String
  private let texts: [String: String]

  private struct Line: Decodable {
    let id, title, text: String
  }

  /// The texts that a file holds.
  init(_ path: String) throws {
    self.path = path
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
    let texts = try lines.map { line in
      let line = try JSONDecoder().decode(Line.self, from: line)
      return (line.id, line.title + "\n\n" + line.text)
    }
    self.texts = Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// The text of an article: title, empty line, body.
  func text(_ id: String) throws -> String {
    guard let text = texts[id] else { throw ValidationError("\(path) has no text \(id).") }
    return text
  }
}
