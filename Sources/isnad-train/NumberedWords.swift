internal import ArgumentParser
internal import Claims
internal import Evaluation

/// The words of an annotated text by their numbers, which annotations give.
struct NumberedWords {
  private let text: NumberedText
  private let id: String

  /// The words of the text of an article.
  init(_ text: String, id: String) {
    self.text = NumberedText(text)
    self.id = id
  }

  /// A mark of a type from a first word through a last.
  func mark(_ type: String, kind: String? = nil, _ first: Int, _ last: Int) throws -> Lesson.Mark {
    guard let span = text.span(from: first, through: last) else {
      throw ValidationError("The text of \(id) has no words \(first) to \(last).")
    }
    return Lesson.Mark(span: span, type: type, kind: kind)
  }
}

extension Lesson.Mark {
  /// Whether a mark begins before another, or is the longer of two that begin together.
  func comesBefore(_ other: Lesson.Mark) -> Bool {
    (span.lowerBound, other.span.upperBound, type)
      < (other.span.lowerBound, span.upperBound, other.type)
  }
}
