internal import ArgumentParser
internal import Claims
internal import Evaluation
internal import Export
internal import Foundation

/// Trains the tagger of mentions on annotated articles.
@main
struct IsnadTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isnad-train",
    abstract: "Trains the tagger that finds the mentions of parties and places.")

  @Option(help: "The folder of annotations, one ID.json an article.")
  var gold: String

  @Option(help: "The folder of their texts, ID.txt.")
  var texts: String

  @Option(help: "The table of word classes.")
  var classes: String

  @Option(help: "Where the model is written.")
  var output: String?

  @Option(help: "Analyses every article with a model of the others, in so many parts.")
  var folds: Int?

  @Option(
    help: "With --folds: writes what these analyses teach of confidence, and prints how it holds.")
  var confidence: String?

  func run() throws {
    let list = WordClassList(try String(contentsOfFile: classes, encoding: .utf8))
    let empty = ModelBuilder(classes: list).model
    let lessons = try GoldArticle.all(gold: gold, texts: texts).map {
      Lesson($0, model: empty)
    }
    let course = Course(lessons, classes: list)
    if let folds {
      try analyze(course, folds)
    } else if let output {
      let bytes = course.model(of: Array(lessons.indices)).bytes
      try Data(bytes).write(to: URL(filePath: output))
    }
  }

  private func analyze(_ course: Course, _ folds: Int) throws {
    let all = Array(course.lessons.indices)
    var judged = ConfidenceCourse()
    for fold in Folds.split(all, into: folds) {
      let analyzer = Analyzer(model: course.model(of: all.filter { !fold.contains($0) }).model)
      for number in fold {
        let analysis = analyzer.analyze(course.lessons[number].gold.article)
        print(AnalysisRecord(analysis).jsonLine)
        judged.add(analysis, course.lessons[number].gold)
      }
    }
    guard let confidence else { return }
    try Data(judged.fit.text.utf8).write(to: URL(filePath: confidence))
    report(judged.calibration(folds: folds))
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
