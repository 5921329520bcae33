/// Finds the likeliest tags of a stretch of words in one reading (Viterbi).
///
/// The first word of a mention may stand behind any tag, a further one only behind a word of the
/// same mention: so the tags that are reached from everywhere are reckoned with side by side, and
/// beside them each class's tag of further words.
struct TagDecoder {
  /// One value for the tag outside and for the first words of each class, or for their further
  /// words.
  private typealias Lanes = SIMD8<Float>
  private typealias Origins = SIMD8<Int32>

  private let tags: TagSet
  private let column: Int
  private let step: Float
  /// How many lanes are in use.
  private let width: Int
  /// The weights of the tags outside and of first words behind each tag; last, at the beginning.
  private let opening: [Lanes]
  /// The weights of further words behind the first, behind another, and at the beginning.
  private let behindFirst, behindFurther, atBeginning: Lanes

  /// A decoder of a reading.
  init(_ model: TaggerModel, _ reading: TaggerModel.Reading) {
    let tags = reading.tags
    self.tags = tags
    column = reading.column
    step = model.step
    width = tags.classes.count + 1
    precondition(width <= Lanes.scalarCount, "A reading has more classes than lanes.")
    opening = (0...tags.count).map { previous in
      Self.lanes(0..<tags.classes.count + 1) { lane in
        model.transition(reading, from: previous, to: Self.tag(lane, isFirst: true))
      }
    }
    func further(_ previous: (Int) -> Int) -> Lanes {
      Self.lanes(1..<tags.classes.count + 1) { lane in
        model.transition(reading, from: previous(lane), to: Self.tag(lane, isFirst: false))
      }
    }
    behindFirst = further { Self.tag($0, isFirst: true) }
    behindFurther = further { Self.tag($0, isFirst: false) }
    atBeginning = further { _ in tags.count }
  }

  /// The tag of a lane: outside, or the first or a further word of a class.
  private static func tag(_ lane: Int, isFirst: Bool) -> Int {
    lane == 0 ? TagSet.outside : 2 * lane - (isFirst ? 1 : 0)
  }

  private static func lanes(_ used: Range<Int>, _ value: (Int) -> Float) -> Lanes {
    var lanes = Lanes(repeating: -.infinity)
    for lane in used { lanes[lane] = value(lane) }
    return lanes
  }

  /// The tags of the words of a range.
  func tags(_ range: Range<Int>, _ scores: TaggerModel.Scores) -> [Int] {
    guard let first = range.first else { return [] }
    var best = Step(first: opening[tags.count], further: atBeginning)
    add(first, scores, to: &best)
    var origins: [Origin] = []
    origins.reserveCapacity(range.count)
    for word in range.dropFirst() {
      let (next, origin) = following(best)
      best = next
      add(word, scores, to: &best)
      origins.append(origin)
    }
    return path(best, origins)
  }

  /// The best sums with which the tags of a word can be reached.
  private struct Step {
    var first, further: Lanes
  }

  /// From which tags of the word before.
  private struct Origin {
    var first, further: Origins
  }

  /// The best sums of the next word without its own scores; of equal ways the first tag's counts.
  @inline(__always)
  private func following(_ best: Step) -> (Step, Origin) {
    var sums = opening[TagSet.outside] + best.first[0]
    var origins = Origins(repeating: 0)
    @inline(__always) func consider(_ tag: Int, _ sum: Float) {
      let candidate = opening[tag] + sum
      let isBetter = candidate .> sums
      sums.replace(with: candidate, where: isBetter)
      origins.replace(with: Int32(tag), where: isBetter)
    }
    for lane in 1..<width {
      consider(Self.tag(lane, isFirst: true), best.first[lane])
      consider(Self.tag(lane, isFirst: false), best.further[lane])
    }
    let (first, further) = (best.first + behindFirst, best.further + behindFurther)
    let goesOn = further .> first
    return (
      Step(first: sums, further: first.replacing(with: further, where: goesOn)),
      Origin(
        first: origins,
        further: Self.firstTags.replacing(with: Self.furtherTags, where: goesOn))
    )
  }

  private static var firstTags: Origins { Origins(0, 1, 3, 5, 7, 9, 11, 13) }
  private static var furtherTags: Origins { Origins(0, 2, 4, 6, 8, 10, 12, 14) }

  /// Adds the scores of a word.
  @inline(__always)
  private func add(_ word: Int, _ scores: TaggerModel.Scores, to sums: inout Step) {
    let start = word * TaggerModel.Layout.columns + column
    // First and further words of a class stand side by side; what lies behind the last class falls
    // to lanes that are not in use.
    let values = scores.values.withUnsafeBytes {
      $0.loadUnaligned(
        fromByteOffset: start * MemoryLayout<Int16>.stride, as: SIMD16<Int16>.self)
    }
    let first = SIMD8(
      values[0], values[1], values[3], values[5], values[7], values[9], values[11], values[13])
    sums.first += Lanes(first) * step
    sums.further += Lanes(values.evenHalf) * step
  }

  private func path(_ best: Step, _ origins: [Origin]) -> [Int] {
    var tags = Array(repeating: last(best), count: origins.count + 1)
    for word in origins.indices.reversed() {
      let tag = tags[word + 1]
      let (origin, lane) = (origins[word], (tag + 1) / 2)
      tags[word] = Int(tag == 0 || tag % 2 == 1 ? origin.first[lane] : origin.further[lane])
    }
    return tags
  }

  /// The tag with the best sum, of equals the first.
  private func last(_ best: Step) -> Int {
    var (tag, sum) = (TagSet.outside, best.first[0])
    for lane in 1..<width {
      let (first, further) = (best.first[lane], best.further[lane])
      if first > sum { (tag, sum) = (Self.tag(lane, isFirst: true), first) }
      if further > sum { (tag, sum) = (Self.tag(lane, isFirst: false), further) }
    }
    return tag
  }
}
