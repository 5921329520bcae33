internal import ArabicText
internal import Claims
internal import Foundation

/// A line of a set of texts in which names of persons, places and organisations are marked by
/// scalar offsets (ANERcorp and its like).
struct NamesSet: Codable {
  struct Entity: Codable {
    let start, end: Int
    let type: String
  }

  let id, text: String
  var entities: [Entity]

  /// The lines of a file.
  static func all(_ path: String) throws -> [NamesSet] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(NamesSet.self, from: Data($0.utf8))
    }
  }

  /// The line as a lesson; marks of other types are none.
  func lesson(_ model: TaggerModel) -> Lesson {
    let offsets = text.scalarOffsets
    let marks = entities.filter { Self.classes[$0.type] != nil }.map { entity in
      Lesson.Mark(span: offsets[entity.start]..<offsets[entity.end], type: entity.type)
    }
    return Lesson(Article(parsing: text, id: id), marks: marks, model: model) { mark, _ in
      Self.classes[mark.type] ?? .party
    }
  }

  /// The same text with the names that a tagger finds instead.
  func tagged(by tagger: MentionTagger, _ lesson: Lesson) -> NamesSet {
    let offsets = text.scalarOffsets
    let numbers = Dictionary(offsets.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    var tagged = self
    tagged.entities = zip(lesson.words, tagger.outermost(in: lesson.sheets)).flatMap {
      words, mentions in
      mentions.compactMap { mention in
        guard let start = numbers[words[mention.range.lowerBound].span.lowerBound],
          let end = numbers[words[mention.range.upperBound - 1].span.upperBound],
          let type = Self.classes.first(where: { $0.value == mention.kind })?.key
        else { return nil }
        return Entity(start: start, end: end, type: type)
      }
    }
    return tagged
  }

  private static let classes: [String: MentionClass] = [
    "PER": .person, "LOC": .place, "ORG": .party,
  ]
}

extension String {
  /// The place before each scalar, and behind the last.
  fileprivate var scalarOffsets: [TextOffset] {
    var offsets = [TextOffset(utf8: 0)]
    for scalar in unicodeScalars {
      offsets.append(TextOffset(utf8: offsets[offsets.count - 1].utf8 + UTF8.width(scalar)))
    }
    return offsets
  }
}
