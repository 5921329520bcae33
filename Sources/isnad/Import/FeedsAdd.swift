internal import ArgumentParser
internal import Import
internal import Library
internal import Reader

/// Follows feeds.
struct FeedsAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: HelpText.feedsAdd.words[.current],
    discussion: Examples.feedsAdd.text(.current))

  @OptionGroup var options: FeedsOptions

  @Argument(
    help: ArgumentHelp(HelpText.feedPaths.words[.current], valueName: "url|path"),
    completion: .file())
  var paths: [String]

  func run() throws {
    let (feeds, failures) = FeedSearch.feeds(at: paths)
    try options.run(failures) { store throws(StoreError) in
      var followed = Set(try store.subscriptions().map(\.url))
      for feed in feeds {
        guard followed.insert(feed.url).inserted else {
          options.say(.alreadySubscribed, feed.url, feed.title)
          continue
        }
        try store.keep([Subscription(url: feed.url, title: feed.title)])
        options.say(.subscribed, feed.url, feed.title)
      }
      return []
    }
  }
}

/// Stops following feeds.
struct FeedsRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: HelpText.feedsRemove.words[.current],
    discussion: Examples.feedsRemove.text(.current))

  @OptionGroup var options: FeedsOptions

  @Argument(help: ArgumentHelp(HelpText.feedURLs.words[.current], valueName: "url"))
  var urls: [String]

  func run() throws {
    try options.run { store throws(StoreError) in
      var failures: [ImportFailure] = []
      for url in urls {
        if try store.unsubscribe(from: url) {
          options.say(.unsubscribed, url, nil)
        } else {
          failures.append(ImportFailure(name: url, cause: .notSubscribed))
        }
      }
      return failures
    }
  }
}
