internal import Evaluation
internal import FoundationEssentials

/// A folder of annotations, one ID.json an article.
struct GoldFolder {
  /// Where it is.
  let path: String

  /// The annotations, by the names of their files.
  func articles() throws(InputError) -> [GoldArticle] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw InputError(path: path, cause: .ofFolder(path))
    }
    let files = names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      .filter { InputFile.mayHoldText(path + "/" + $0) }
    if files.isEmpty { throw InputError(path: path, cause: .noAnnotations) }
    var articles: [GoldArticle] = []
    for file in files { articles.append(try article(path + "/" + file)) }
    return articles
  }

  private func article(_ path: String) throws(InputError) -> GoldArticle {
    var file = try InputFile(path)
    let bytes = try file.all()
    guard let article = try? JSONDecoder().decode(GoldArticle.self, from: Data(bytes)) else {
      throw InputError(path: path, cause: .notGold)
    }
    return article
  }
}
