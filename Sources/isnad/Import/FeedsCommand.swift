internal import ArgumentParser
internal import Library
internal import Reader

/// What a person follows.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds", abstract: HelpText.feedsAbstract.words[.current],
    discussion: Examples.feeds.text(.current),
    subcommands: [FeedsAdd.self, FeedsList.self, FeedsRemove.self, FeedsUpdate.self],
    defaultSubcommand: FeedsList.self)
}

/// What the commands on feeds share.
struct FeedsOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions
  @OptionGroup var common: CommonOptions

  /// Does something with the library; says why and ends with code 1 where that fails, or where
  /// there are failures besides.
  func run(
    _ failures: [ImportFailure] = [], _ body: (Store) throws(StoreError) -> [ImportFailure]
  ) throws {
    let store = try library.open(saying: common.language)
    do throws(StoreError) {
      let all = try failures + body(store)
      for failure in all { Output.say(failure.sentence(in: common.language)) }
      if all.isEmpty { return }
    } catch {
      Output.say(error.sentence(in: common.language))
    }
    throw ExitCode.failure
  }

  /// Says what became of a feed.
  func say(_ message: ImportMessage, _ url: String, _ title: String?) {
    let name = [url, title].compactMap(\.self).joined(separator: " · ").printableLine
    Output.say(message.words.filled(with: name)[common.language])
  }
}
