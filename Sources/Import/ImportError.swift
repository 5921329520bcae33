/// Why what was found gives no article.
public enum ImportError: Error, Hashable, Sendable, CaseIterable {
  /// No letter is in it.
  case empty
  /// It is no text: zero bytes, controls.
  case binary
  /// Elements lie deeper in each other than `Markup.deepest`.
  case tooDeep
  /// It is longer than `Original.longest`, or of markup than `Original.longestMarkup`, or it holds
  /// more elements than `Markup.most`.
  case tooLarge
  /// It declares entities of its own, which are not expanded: a few of them can mean gigabytes.
  case declaresEntities
  /// Markup or JSON of another kind: a site map, a picture, a program's settings.
  case unknownFormat
  /// A page without a report: menus and links only.
  case noReport
  /// A feed or list that cannot be read as what it says it is.
  case malformed
  /// The line is no JSON object.
  case notJSON
  /// The object has no `text`.
  case noText
  /// The `text` of the object holds nothing but white space.
  case emptyText
  /// A known key of the object holds something other than a string.
  case wrongType
}
