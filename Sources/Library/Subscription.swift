internal import GRDB

/// A feed that a person follows.
public struct Subscription: Hashable, Sendable {
  /// Where the feed is.
  public let url: String
  /// What it calls itself, once it has been read.
  public var title: String?
  /// When it was last asked for.
  public var checked: Moment?
  /// The server's mark of the version that was read (`ETag`, RFC 9110, 8.8.3).
  public var entityTag: String?
  /// When the server says it last changed (`Last-Modified`, RFC 9110, 8.8.2).
  public var lastModified: String?
  /// Why it could not be read last time, for people; nil where it could.
  public var failure: String?

  /// A feed to follow.
  public init(url: String, title: String? = nil) {
    self.url = url
    self.title = title
  }
}

extension Store {
  /// The feeds, in the order in which they were added.
  public func subscriptions() throws(StoreError) -> [Subscription] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT url, title, checked, entityTag, lastModified, failure FROM feed
          ORDER BY added, url
          """
      ).map { row in
        var feed = Subscription(url: row[0], title: row[1])
        feed.checked = (row[2] as Int?).map(Moment.init(seconds:))
        (feed.entityTag, feed.lastModified, feed.failure) = (row[3], row[4], row[5])
        return feed
      }
    }
  }

  /// Follows feeds, or keeps what has become known of them.
  public func keep(_ subscriptions: [Subscription]) throws(StoreError) {
    try write { database in
      for feed in subscriptions {
        try database.execute(
          sql: """
            INSERT INTO feed (url, title, added, checked, entityTag, lastModified, failure)
            VALUES (?, ?, unixepoch(), ?, ?, ?, ?)
            ON CONFLICT (url) DO UPDATE SET title = excluded.title, checked = excluded.checked,
              entityTag = excluded.entityTag, lastModified = excluded.lastModified,
              failure = excluded.failure
            """,
          arguments: [
            feed.url, feed.title, feed.checked?.seconds, feed.entityTag, feed.lastModified,
            feed.failure,
          ])
      }
    }
  }

  /// Stops following a feed; its articles stay. Whether it was followed.
  @discardableResult
  public func unsubscribe(from url: String) throws(StoreError) -> Bool {
    try write { database in
      try database.execute(sql: "DELETE FROM feed WHERE url = ?", arguments: [url])
      return database.changesCount > 0
    }
  }
}
