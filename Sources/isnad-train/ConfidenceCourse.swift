internal import Claims
internal import Evaluation

/// Learns how sure claims are from analyses of annotated articles, each made without that article.
struct ConfidenceCourse {
  private var articles: [[ConfidenceFit.Example]] = []

  /// Adds an article's claims.
  mutating func add(_ analysis: Analysis, _ gold: AnnotatedArticle) {
    let text = NumberedText(gold.text)
    let complete = Comparison(
      gold: gold.marks.annotation(of: text), found: Annotation(analysis, of: text)
    ).complete
    articles.append(
      analysis.claims.enumerated().map { number, claim in
        ConfidenceFit.Example(signs: claim.signs, isComplete: complete.contains(number))
      })
  }

  /// What all the claims teach.
  var fit: ConfidenceFit { ConfidenceFit(articles.flatMap(\.self)) }

  /// Whether it holds: the claims of each part of the articles, by what the others teach.
  func calibration(folds: Int) -> Calibration {
    var calibration = Calibration()
    for fold in Folds.split(Array(articles.indices), into: folds) {
      let others = articles.indices.filter { !fold.contains($0) }
      let table = ConfidenceFit(others.flatMap { articles[$0] }).table
      for example in fold.flatMap({ articles[$0] }) {
        calibration.add(
          confidence: table.confidence(example.signs), isComplete: example.isComplete)
      }
    }
    return calibration
  }
}
