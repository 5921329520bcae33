/// Finds the likeliest tags of a stretch of words in one reading (Viterbi).
struct TagDecoder {
  /// The learned weights.
  let model: TaggerModel
  /// Which tags are sought.
  let reading: TaggerModel.Reading

  private let count: Int
  private let transitions: [Float]
  /// The same, all that lead to one tag together.
  private let arrivals: [Float]

  /// A decoder of a reading.
  init(_ model: TaggerModel, _ reading: TaggerModel.Reading) {
    self.model = model
    self.reading = reading
    let count = reading.tags.count
    self.count = count
    transitions = (0...count).flatMap { previous in
      (0..<count).map { model.transition(reading, from: previous, to: $0) }
    }
    arrivals = (0..<count).flatMap { tag in
      (0..<count).map { model.transition(reading, from: $0, to: tag) }
    }
  }

  /// The tags of the words of a range.
  func tags(_ range: Range<Int>, _ scores: TaggerModel.Scores) -> [Int] {
    guard let first = range.first else { return [] }
    var best = (0..<count).map { transitions[count * count + $0] + score(first, $0, scores) }
    var origins: [Int] = []
    origins.reserveCapacity(range.count * count)
    var next = best
    for word in range.dropFirst() {
      for tag in 0..<count {
        let (value, origin) = likeliest(before: tag, best)
        next[tag] = value + score(word, tag, scores)
        origins.append(origin)
      }
      swap(&best, &next)
    }
    return path(best, origins, words: range.count)
  }

  /// The best sum with which a tag can be reached, and from where; pointers, because this is the
  /// innermost loop of all.
  private func likeliest(before tag: Int, _ best: [Float]) -> (value: Float, origin: Int) {
    best.withUnsafeBufferPointer { best in
      arrivals.withUnsafeBufferPointer { arrivals in
        var (value, origin) = (-Float.infinity, 0)
        for previous in 0..<count {
          let sum = best[previous] + arrivals[tag * count + previous]
          if sum > value { (value, origin) = (sum, previous) }
        }
        return (value, origin)
      }
    }
  }

  private func score(_ word: Int, _ tag: Int, _ scores: TaggerModel.Scores) -> Float {
    let column = word * TaggerModel.Layout.columns + reading.column + tag
    return Float(scores.values[column]) * model.step
  }

  private func path(_ best: [Float], _ origins: [Int], words: Int) -> [Int] {
    var tag = best.indices.max { best[$0] < best[$1] } ?? 0
    var tags = [tag]
    for word in stride(from: words - 2, through: 0, by: -1) {
      tag = origins[word * count + tag]
      tags.append(tag)
    }
    return tags.reversed()
  }
}
