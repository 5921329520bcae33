internal import ArabicText

extension Excerpt {
  /// The words as a row of some cells shows them, so that the first stretch that stands out is
  /// seen: where it begins too far back, words before it give way to an ellipsis.
  func around(width: Int) -> (words: String, marked: [TextSpan]) {
    guard let first = marked.first else { return (words, []) }
    let before = words[TextOffset(utf8: 0)..<first.lowerBound]
    let stretch = words[first]
    guard before.count + stretch.count + 1 > width else { return (words, marked) }
    let room = max(0, min(width / 3, width - stretch.count - 2))
    let kept = before.suffix(room).drop { $0 != " " }.drop { $0 == " " }
    let cut = before.utf8.count - kept.utf8.count
    let moved = marked.filter { $0.lowerBound.utf8 >= cut }.map { span in
      TextSpan(utf8: span.lowerBound.utf8 - cut + 4..<span.upperBound.utf8 - cut + 4)
    }
    // The ellipsis takes three bytes, the blank behind it one.
    return ("… " + words[TextOffset(utf8: cut)..<words.span.upperBound], moved)
  }
}
