internal import ArgumentParser
internal import Claims
internal import Evaluation
internal import Export
internal import Foundation

/// Trains the tagger of mentions on annotated articles, or tries on them how well it learns.
@main
struct IsnadTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad-train",
    abstract: "Trains the tagger that finds the mentions of parties and places.",
    discussion: """
      With --output it writes a model. With --folds it deals the articles out, analyses each part \
      with a model of the others, and prints the analyses (with --names: the names), one a line.
      """)

  @Option(help: "The folder of annotations, one ID.json an article.")
  var gold: String?

  @Option(help: "The folder of their texts, ID.txt.")
  var texts: String?

  @Option(help: "Further articles annotated like those, a line each.")
  var more: String?

  @Option(help: "Annotations of mentions alone, learned from and never judged; a line an article.")
  var besides: String?

  @Option(help: "Where the texts of these two stand, as JSON Lines.")
  var corpus: String?

  @Option(help: "Instead of folders, a file of texts with marked names, one JSON object a line.")
  var names: String?

  @Option(help: "The table of word classes.")
  var classes: String

  @Option(help: "Where the model is written.")
  var output: String?

  @Option(help: "In how many parts the articles are dealt out.")
  var folds: Int?

  @Option(
    help: "With --folds: writes what these analyses teach of confidence, and prints how it holds.")
  var confidence: String?

  func validate() throws {
    guard (gold != nil && texts != nil) != (names != nil) else {
      throw ValidationError("Give --gold and --texts, or --names.")
    }
    guard (output != nil) != (folds != nil) else {
      throw ValidationError("Give either --output or --folds.")
    }
    guard (besides == nil && more == nil) == (corpus == nil) else {
      throw ValidationError("Give --more or --besides and --corpus together.")
    }
    guard gold != nil || corpus == nil && confidence == nil else {
      throw ValidationError("--more, --besides and --confidence go with --gold.")
    }
    guard folds != nil || confidence == nil else {
      throw ValidationError("--confidence goes with --folds.")
    }
  }

  func run() throws {
    let list = WordClassList(try String(contentsOfFile: classes, encoding: .utf8))
    let empty = ModelBuilder(classes: list).model
    if let gold, let texts {
      let corpus = try corpus.map(Corpus.init)
      let articles = try annotated(gold: gold, texts: texts, corpus)
      let course = Course(
        articles.map { $0.lesson(empty) }, besides: try others(corpus, empty), classes: list)
      try write(course)
      try analyze(articles, course)
    } else if let names {
      let texts = try NamesSet.all(names)
      let course = Course(texts.map { $0.lesson(empty) }, classes: list)
      try write(course)
      try tag(texts, course)
    }
  }

  private func annotated(
    gold: String, texts: String, _ corpus: Corpus?
  ) throws -> [AnnotatedArticle] {
    let articles = try AnnotatedArticle.all(gold: gold, texts: texts)
    guard let more, let corpus else { return articles }
    return try articles + AnnotatedArticle.all(lines: more, corpus: corpus)
  }

  private func others(_ corpus: Corpus?, _ model: TaggerModel) throws -> [Lesson] {
    guard let besides, let corpus else { return [] }
    return try NumberedMentions.all(besides, corpus: corpus).map { $0.lesson(model) }
  }

  private func write(_ course: Course) throws {
    guard let output else { return }
    let bytes = course.model(of: Array(course.lessons.indices)).bytes
    try Data(bytes).write(to: URL(filePath: output))
  }

  private func analyze(_ articles: [AnnotatedArticle], _ course: Course) throws {
    guard let folds else { return }
    var judged = ConfidenceCourse()
    for (model, numbers) in course.trials(folds) {
      for number in numbers {
        let analysis = Analyzer(model: model).analyze(course.lessons[number].article)
        print(AnalysisRecord(analysis).jsonLine)
        judged.add(analysis, articles[number])
      }
    }
    guard let confidence else { return }
    try Data(judged.fit.text.utf8).write(to: URL(filePath: confidence))
    report(judged.calibration(folds: folds))
  }

  private func tag(_ texts: [NamesSet], _ course: Course) throws {
    guard let folds else { return }
    for (model, numbers) in course.trials(folds) {
      for number in numbers {
        let tagged = texts[number].tagged(by: MentionTagger(model), course.lessons[number])
        print(String(decoding: try JSONEncoder().encode(tagged), as: UTF8.self))
      }
    }
  }

  /// Says how many claims of each tenth of the scale are complete.
  private func report(_ calibration: Calibration) {
    var lines = "confidence\tclaims\tcomplete\tmean\tshare\n"
    for (number, tenth) in calibration.tenths.enumerated() {
      let figures = [tenth.mean, tenth.share].map { "\(($0 * 1000).rounded() / 1000)" }
      lines +=
        "0.\(number)\t\(tenth.claims)\t\(tenth.complete)\t"
        + figures.joined(separator: "\t") + "\n"
    }
    FileHandle.standardError.write(Data(lines.utf8))
  }
}
