/// What the person at the keyboard can ask of the reader.
public enum Action: String, Hashable, CaseIterable, Sendable {
  case down, up, pageDown, pageUp, top, bottom
  case next, previous, left, right
  case source, sameSource, pane
  case pickActor, rest, unattributed
  case back, forward, search
  case open, nextArticle, previousArticle, list
  case narrow, sort, bookmark, bookmarks, history
  case filter, actorPage, sources, searchLibrary, markRead, importArticles, updateFeeds
  case add, longer, shorter
  case mode, harakat, direction, controls
  case card, actorCard, conversation
  case correct, undo, copy, copySentence, openPage, pipe
  case nextMention, previousMention
  case narrower, wider, spacing, justify, mouse
  case close, erase, help, palette, quit
}
