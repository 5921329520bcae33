internal import ArgumentParser
internal import Claims
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

  func run() throws {
    let list = WordClassList(try String(contentsOfFile: classes, encoding: .utf8))
    let empty = ModelBuilder(classes: list).model
    let lessons = try GoldArticle.all(gold: gold, texts: texts).map {
      Lesson($0, model: empty)
    }
    let course = Course(lessons, classes: list)
    if let folds {
      analyze(course, folds)
    } else if let output {
      let bytes = course.model(of: Array(lessons.indices)).bytes
      try Data(bytes).write(to: URL(filePath: output))
    }
  }

  private func analyze(_ course: Course, _ folds: Int) {
    let all = Array(course.lessons.indices)
    for fold in Folds.split(all, into: folds) {
      let analyzer = Analyzer(model: course.model(of: all.filter { !fold.contains($0) }).model)
      for number in fold {
        print(AnalysisRecord(analyzer.analyze(course.lessons[number].gold.article)).jsonLine)
      }
    }
  }
}
