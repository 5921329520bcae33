internal import ArgumentParser
internal import Library
internal import Reader

/// Brings articles into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: HelpText.importAbstract.words[.current],
    discussion: Examples.import.text(.current))

  @OptionGroup var options: ImportOptions

  @Argument(
    help: ArgumentHelp(HelpText.importPaths.words[.current], valueName: "path|url"),
    completion: .file())
  var paths: [String]

  func run() throws {
    let inputs = ImportInputs(paths)
    try options.run(total: inputs.size) { _, importer in
      inputs.all.forEach(importer.add)
    }
  }
}

/// What an import can be told.
struct ImportOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions

  @Option(help: ArgumentHelp(HelpText.progress.words[.current]))
  var progress: ImportProgress.Form = .auto

  @OptionGroup var common: CommonOptions

  /// Imports what `body` gives to the importer, says what became of it, and ends with code 1 where
  /// something could not be imported.
  func run(
    total: Int = 0, _ body: (Store, Importer) throws(StoreError) -> Void
  ) throws {
    let store = try library.open(saying: common.language)
    do throws(StoreError) {
      let importer = try Importer(
        into: store, total: total, progress: progress, language: common.language)
      try body(store, importer)
      let counts = try importer.finish()
      Output.say(counts.summary(in: common.language))
      if counts.failed == 0 { return }
    } catch {
      Output.say(error.sentence(in: common.language))
    }
    throw ExitCode.failure
  }
}
