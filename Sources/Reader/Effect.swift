public import Claims
public import Terminals

/// What the reader asks of the world around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read and analyse the article with this id, then call `show` or `fail`.
  case open(Article.ID)
  /// Add words to the lexicon, then call `refresh` with the article read anew, or `fail`.
  case add(LexiconAddition)
  /// Put a text on the clipboard, and tell how that went.
  case copy(String)
  /// Show the page at an address in the person's browser.
  case browse(String)
  /// Run a shell command with a text as its input, where its output can be seen.
  case pipe(String, command: String)
  /// Keep a person's corrections of an article: these, and no others.
  case keep([ClaimCorrection], of: Article.ID)
  /// Listen to the mouse, or leave it to the terminal.
  case listenToMouse(Bool)
  /// Keep a bookmark.
  case bookmark(Excerpt)
  /// Keep a bookmark no longer.
  case forget(Excerpt)
  /// Gather a page about a topic, of so many rows at most, then call `show` or `fail`.
  case gather(Topic, limit: Int)
  /// Find the articles that fit a filter, then call `fit` or `fail`.
  case filter(ArticleFilter)
  /// Offer what the library knows of a kind, by calling `offer`.
  case offer(Purpose)
  /// Keep in mind whether an article has been read.
  case mark(Article.ID, isRead: Bool)
  /// Import a file, a folder or what is at an address.
  case importing(String)
  /// Import what is new in the feeds that somebody has subscribed to.
  case updateFeeds
  /// Have the terminal follow a mode, and send it everything again.
  case use(RTLMode)
}
