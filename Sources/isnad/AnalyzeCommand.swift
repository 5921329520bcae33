internal import ArgumentParser
internal import Claims
internal import Export
internal import Reader

/// Prints who said what.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: HelpText.analyzeAbstract.words[.current],
    discussion: Examples.analyze.text(.current))

  @Option(help: ArgumentHelp(HelpText.format.words[.current]))
  var format: AnalysisWriter.Format = .text

  @Option(help: ArgumentHelp(HelpText.input.words[.current]))
  var input: Input.Form = .text

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(HelpText.paths.words[.current], valueName: "path"), completion: .file())
  var paths: [String] = []

  func run() throws {
    try Paths.check(paths)
    var batch = Batch(paths: paths, standardInput: input, language: common.language)
    if format == .brat, batch.mayHoldSeveral {
      throw ValidationError(Message.bratIsForOne.words[common.language])
    }
    var writer = AnalysisWriter(
      format: format, holdsSeveral: batch.mayHoldSeveral, language: common.language)
    lazy var analyzer = Analyzer.personal(common.language)
    batch.eachArticle { writer.write(analyzer.analyze($0)) }
    writer.finish()
    if batch.hasFailed { throw ExitCode.failure }
  }
}
