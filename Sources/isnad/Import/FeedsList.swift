internal import ArgumentParser
internal import FoundationEssentials
internal import Library
internal import Reader

/// Lists feeds.
struct FeedsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: HelpText.feedsList.words[.current],
    discussion: Examples.feedsList.text(.current))

  @OptionGroup var options: FeedsOptions

  func run() throws {
    let language = options.common.language
    try options.run { store throws(StoreError) in
      let feeds = try store.subscriptions()
      if feeds.isEmpty { Output.say(ImportMessage.noSubscriptions.words[language]) }
      for feed in feeds { Output.write(Self.line(feed, language) + "\n") }
      return []
    }
  }

  /// Address, title, time of the last update and what went wrong then, with tabs between.
  private static func line(_ feed: Subscription, _ language: Language) -> String {
    let checked = feed.checked.map {
      Date(timeIntervalSince1970: Double($0.seconds)).ISO8601Format()
    }
    let fields = [
      feed.url, feed.title ?? "", checked ?? ImportMessage.unchecked.words[language],
      feed.failure ?? "",
    ]
    return fields.map(\.printableLine).joined(separator: "\t")
  }
}
