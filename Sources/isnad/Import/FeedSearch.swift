internal import Fetch
internal import Import

/// Finds the feeds that are meant by addresses of feeds, addresses of pages that name one, and
/// lists in files.
enum FeedSearch {
  /// The feeds at paths and addresses, and why there is none at some.
  static func feeds(at paths: [String]) -> ([FeedAddress], [ImportFailure]) {
    var feeds: [FeedAddress] = []
    var failures: [ImportFailure] = []
    for path in paths {
      do throws(ImportFailure) {
        feeds += try Self.feeds(at: path)
      } catch {
        failures.append(error)
      }
    }
    return (feeds, failures)
  }

  private static func feeds(at path: String) throws(ImportFailure) -> [FeedAddress] {
    let original = try original(at: path)
    let contents: Contents
    do throws(ImportError) {
      contents = try Contents(of: original)
    } catch {
      throw ImportFailure(name: path, cause: .contents(error))
    }
    switch contents.kind {
    case .feed where path.isAddress: return [FeedAddress(title: contents.title, url: path)]
    case .list: return contents.feeds
    case .feed, .articles:
      // Pages name their main feed first, then those of comments and sections.
      guard let feed = contents.feeds.first else {
        throw ImportFailure(name: path, cause: .noFeed)
      }
      return [feed]
    }
  }

  private static func original(at path: String) throws(ImportFailure) -> Original {
    if path.isAddress {
      let response = try fetch(Request(url: path))
      return Original(response) ?? Original(bytes: [], name: path)
    }
    do throws(InputError) {
      var file = try InputFile(path)
      return Original(bytes: try file.all(), name: path)
    } catch {
      throw ImportFailure(name: path, cause: .input(error.cause))
    }
  }
}
