internal import ArabicText

/// A paragraph's scalars as they are laid out: presentation forms spelled in letters, tokens
/// between isolates. Each knows the bytes of the source that it stands for.
struct SpelledText: Hashable, Sendable {
  /// The scalars in logical order.
  private(set) var scalars: [UInt32] = []
  /// Where in the source each comes from; nowhere, an empty range, for an isolate that was added.
  private(set) var sources: [Range<Int>] = []

  /// Spells `text`; the sources count in the string that it was cut from.
  init(_ text: Substring) {
    var offset = text.span.lowerBound.utf8
    scalars.reserveCapacity(text.utf8.count)
    sources.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let source = offset..<offset + Unicode.UTF8.width(scalar)
      if let letters = scalar.spelledOut {
        for letter in letters { append(letter.value, source) }
      } else {
        append(scalar.value, source)
      }
      offset = source.upperBound
    }
  }

  private mutating func append(_ scalar: UInt32, _ source: Range<Int>) {
    scalars.append(scalar)
    sources.append(source)
  }

  /// Puts tokens between isolates, so that their neighbours do not turn their parts about.
  mutating func isolate(_ tokens: [Token]) {
    guard !tokens.isEmpty else { return }
    let source = self
    scalars.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    var next = 0
    for token in tokens {
      let bytes = source.bytes(of: token.range)
      copy(next..<token.range.lowerBound, from: source)
      for control in token.opening { append(control, bytes.lowerBound..<bytes.lowerBound) }
      copy(token.range, from: source)
      for control in token.closing { append(control, bytes.upperBound..<bytes.upperBound) }
      next = token.range.upperBound
    }
    copy(next..<source.scalars.count, from: source)
  }

  private func bytes(of range: Range<Int>) -> Range<Int> {
    sources[range.lowerBound].lowerBound..<sources[range.upperBound - 1].upperBound
  }

  private mutating func copy(_ range: Range<Int>, from other: SpelledText) {
    scalars += other.scalars[range]
    sources += other.sources[range]
  }
}
