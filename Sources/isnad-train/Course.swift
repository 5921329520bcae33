internal import Claims

/// Trains a model on annotated articles.
struct Course {
  /// The lessons to be judged by, and behind them those that are only learned from.
  let lessons: [Lesson]
  /// How many are to be judged by.
  private let judged: Int
  let classes: WordClassList
  var options = FieldOptions()

  /// The features of all words of all passages that depend on nothing else.
  private let features: [[[[UInt32]]]]

  /// A course of lessons, and of others that are only learned from.
  init(_ lessons: [Lesson], besides others: [Lesson] = [], classes: WordClassList) {
    judged = lessons.count
    let lessons = lessons + others
    self.lessons = lessons
    self.classes = classes
    features = lessons.map { lesson in
      lesson.sheets.map { sheet in
        (0..<sheet.count).map { sheet.features(of: $0) }
      }
    }
  }

  /// The model that the lessons of these numbers teach.
  func model(of numbers: [Int]) -> ModelBuilder {
    let withEvidence = featuresWithEvidence(of: numbers)
    var builder = ModelBuilder(classes: classes)
    learnEvidence(numbers, &builder)
    learnOuter(numbers, withEvidence, &builder)
    learnInner(numbers, withEvidence, &builder)
    learnKinds(numbers, withEvidence, &builder)
    return builder
  }

  /// The features with what the first reading says.
  ///
  /// What the later readings learn of the first is what it says of articles that it has not seen,
  /// as it will be in use: each fifth of the articles is read by a model of the other four.
  private func featuresWithEvidence(of numbers: [Int]) -> [[[[UInt32]]]] {
    var withEvidence = features
    let folds = Folds.split(numbers, into: 5)
    let taggers = folds.atOnce { fold in
      var builder = ModelBuilder(classes: classes)
      let left = Set(fold)
      learnEvidence(numbers.filter { !left.contains($0) }, &builder)
      return MentionTagger(builder.model)
    }
    for (fold, tagger) in zip(folds, taggers) {
      for number in fold {
        let sheets = lessons[number].sheets
        for (passage, words) in tagger.evidence(in: sheets).enumerated() {
          for (word, more) in words.enumerated() { withEvidence[number][passage][word] += more }
        }
      }
    }
    return withEvidence
  }

  /// For each of some parts of the lessons a model of the others, near copies left out, and the
  /// lessons of the part.
  func trials(_ folds: Int) -> [(TaggerModel, [Int])] {
    let copies = NearCopies(lessons.map(\.article.text))
    return Folds.split(Array(0..<judged), into: folds).atOnce { fold in
      let others = lessons.indices.filter { !fold.contains($0) }
      return (model(of: copies.numbers(of: others, apartFrom: fold)).model, fold)
    }
  }

  private func learnEvidence(_ numbers: [Int], _ builder: inout ModelBuilder) {
    learn(.evidence, &builder) { sequences, index in
      for number in numbers {
        for passage in lessons[number].sheets.indices {
          sequences.append(
            features[number][passage], tags: lessons[number].tags(passage, .evidence),
            index: &index)
        }
      }
    }
  }

  private func learnOuter(
    _ numbers: [Int], _ features: [[[[UInt32]]]], _ builder: inout ModelBuilder
  ) {
    learn(.outer, &builder) { sequences, index in
      for number in numbers {
        for passage in lessons[number].sheets.indices {
          sequences.append(
            features[number][passage], tags: lessons[number].tags(passage, .outer), index: &index)
        }
      }
    }
  }

  private func learnInner(
    _ numbers: [Int], _ features: [[[[UInt32]]]], _ builder: inout ModelBuilder
  ) {
    learn(.inner, &builder) { sequences, index in
      for number in numbers {
        let lesson = lessons[number]
        for mention in lesson.mentions where mention.depth == 0 && mention.tagged.range.count > 1 {
          let sheet = lesson.sheets[mention.passage]
          let tags = lesson.tags(mention.passage, .inner, depth: 1)
          let words = mention.tagged.range.map {
            features[number][mention.passage][$0] + sheet.innerFeatures(of: $0, in: mention.tagged)
          }
          sequences.append(words, tags: mention.tagged.range.map { tags[$0] }, index: &index)
        }
      }
    }
  }

  private func learn(
    _ reading: TaggerModel.Reading, _ builder: inout ModelBuilder,
    _ fill: (inout Sequences, inout FeatureIndex) -> Void
  ) {
    var sequences = Sequences()
    var index = FeatureIndex()
    fill(&sequences, &index)
    if reading.tags.count <= SIMD8<Float>.scalarCount {
      let trainer = FieldTrainer<SIMD8<Float>>(
        sequences, features: index.features.count, set: reading.tags, options: options)
      builder.enter(reading, trainer.weights, trainer.transitions, index)
    } else {
      let trainer = FieldTrainer<SIMD16<Float>>(
        sequences, features: index.features.count, set: reading.tags, options: options)
      builder.enter(reading, trainer.weights, trainer.transitions, index)
    }
  }

  private func learnKinds(
    _ numbers: [Int], _ features: [[[[UInt32]]]], _ builder: inout ModelBuilder
  ) {
    let column = TaggerModel.Layout.kindColumn
    let parties = MentionKinds.parties.map(\.rawValue)
    learnKinds(parties, at: column, numbers, features, &builder)
    learnKinds(
      MentionKinds.places.map(\.rawValue), at: column + parties.count, numbers,
      features, &builder)
  }

  private func learnKinds(
    _ kinds: [String], at column: Int, _ numbers: [Int],
    _ features: [[[[UInt32]]]], _ builder: inout ModelBuilder
  ) {
    var index = FeatureIndex()
    var examples: [KindTrainer.Example] = []
    for number in numbers {
      for mention in lessons[number].mentions {
        guard let kind = mention.kind.flatMap(kinds.firstIndex) else { continue }
        let range = mention.tagged.range
        let words = Set([range.lowerBound, range.upperBound - 1]).sorted()
        let all = words.flatMap { features[number][mention.passage][$0] }
        examples.append(
          KindTrainer.Example(features: all.map { index.number($0) }, kind: kind))
      }
    }
    let trainer = KindTrainer(examples, features: index.features.count, kinds: kinds.count)
    builder.enter(trainer.weights, columns: kinds.count, at: column, index)
  }
}
