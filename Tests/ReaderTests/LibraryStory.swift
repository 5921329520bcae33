import Reader

extension [ArticleSummary] {
  /// What the library of the tests lists.
  static let library = [
    ArticleSummary(
      id: "a", title: "أزمة المياه", outlet: "النشرة", published: "2025-03-01", claims: 3,
      isUnread: true),
    ArticleSummary(
      id: "b", title: "Harbour strike", outlet: "Gazette", published: "2025-02-04", claims: 9),
    ArticleSummary(
      id: "c", title: "افتتاح ميناء", outlet: "النشرة", published: "2025-03-11", claims: 0),
  ]
}

extension Story {
  /// A story that begins at the list of the library.
  static func library(height: Int = 9) -> Story {
    Story(list: .library, height: height, isLibrary: true)
  }
}
