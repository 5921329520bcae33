internal import ArgumentParser
internal import Claims
internal import Evaluation
internal import FoundationEssentials
internal import Reader

/// Prints how well the analyses of annotated articles agree with their annotations.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: HelpText.evaluateAbstract.words[.current],
    discussion: Examples.evaluate.text(.current))

  @Option(
    help: ArgumentHelp(HelpText.gold.words[.current], valueName: "folder"), completion: .directory)
  var gold: String

  @Option(
    help: ArgumentHelp(HelpText.texts.words[.current], valueName: "folder"), completion: .directory)
  var texts: String

  @Flag(help: ArgumentHelp(HelpText.json.words[.current]))
  var json = false

  @Option(help: ArgumentHelp(HelpText.show.words[.current], valueName: "id"))
  var show: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let analyzer = Analyzer()
    var (scores, calibration) = (Scores(), Calibration())
    do throws(InputError) {
      for gold in try GoldFolder(path: gold).articles() {
        let article = try article(gold.id)
        let analysis = analyzer.analyze(article)
        let text = NumberedText(article.text)
        let comparison = Comparison(
          gold: gold.annotation(of: text), found: Annotation(analysis, of: text))
        scores.add(comparison)
        calibration.add(analysis.claims, in: comparison)
        if gold.id == show {
          Output.write(DifferenceListing(comparison, text, language: common.language).text)
        }
      }
    } catch {
      Output.say(error.sentence(in: common.language))
      throw ExitCode.failure
    }
    let listing = ScoreListing(scores, calibration, language: common.language)
    Output.write(json ? ScoreRecord(scores, calibration).jsonLine + "\n" : listing.text)
  }

  /// The text of an annotated article, as `analyze` reads it.
  private func article(_ id: String) throws(InputError) -> Article {
    let path = texts + "/" + id + ".txt"
    var found: Result<Article, InputError>?
    Input(path: path, form: .text).eachArticle { found = $0 }
    guard let found else { throw InputError(path: path, cause: .empty) }
    return try found.get()
  }
}
