internal import Claims
internal import Import
internal import Library

/// Something to read: a line, a file's bytes, an address, or an article to be read again.
struct ImportWork: Sendable {
  /// What is read.
  enum Source: Sendable {
    /// A line of JSON Lines with its number.
    case line([UInt8], number: Int)
    /// All bytes of a file.
    case original(Original)
    /// What is at an address.
    case address
    /// What is new in a feed that is followed.
    case subscription(Subscription)
    /// An article of the library that another version of the analyser has read.
    case stale(StaleArticle)
    /// Nothing, because of this.
    case failure(ImportFailure)
  }

  /// The path or address as it was given.
  let name: String
  /// What is read.
  let source: Source

  /// How many bytes of files, or of texts of the library, this is.
  var size: Int {
    switch source {
    case .line(let bytes, _): bytes.count + 1
    case .original(let original): original.bytes.count
    case .stale(let article): article.size
    case .address, .subscription, .failure: 0
    }
  }

  /// Whether a server must be asked, which takes longer than any reading.
  var isRemote: Bool {
    switch source {
    case .address, .subscription: true
    case .line, .original, .stale, .failure: false
    }
  }
}

/// What came of some work.
struct ImportOutcome: Sendable {
  /// The articles to keep, analysed.
  var additions: [Addition] = []
  /// New analyses of articles that are kept.
  var analyses: [Analysis] = []
  /// How many articles were kept before.
  var known = 0
  /// What could not be read.
  var failures: [ImportFailure] = []
  /// The feeds that lists name, to be followed.
  var feeds: [FeedAddress] = []
  /// The feeds that were asked for, with what is known of them now.
  var subscriptions: [Subscription] = []
  /// How many bytes of files this was.
  var size = 0
}
