internal import ArgumentParser
internal import Library
internal import Reader

/// Imports what is new in feeds.
struct FeedsUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: HelpText.feedsUpdate.words[.current],
    discussion: Examples.feedsUpdate.text(.current))

  @OptionGroup var options: ImportOptions

  @Argument(help: ArgumentHelp(HelpText.feedURLs.words[.current], valueName: "url"))
  var urls: [String] = []

  func run() throws {
    try options.run { store, importer throws(StoreError) in
      let feeds = try store.subscriptions()
      for feed in feeds where urls.isEmpty || urls.contains(feed.url) {
        importer.add(ImportWork(name: feed.url, source: .subscription(feed)))
      }
      let followed = Set(feeds.map(\.url))
      for url in urls where !followed.contains(url) {
        importer.add(.failure(ImportFailure(name: url, cause: .notSubscribed)))
      }
    }
  }
}
