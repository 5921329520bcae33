/// The table of scores over articles.
package struct Scores {
  /// What is scored. An overlap shares a word; detected is a claim whose cue is found, attributed one
  /// whose source is right too, bounded one whose content is right, complete one with all three.
  /// Core are the assertions with a clause or quotation alone.
  package enum Measure: String, CaseIterable {
    case actorExact = "actor exact"
    case actorOverlap = "actor overlap"
    case locationExact = "location exact"
    case locationOverlap = "location overlap"
    case detected = "claims detected"
    case attributed = "claims attributed"
    case bounded = "claims bounded"
    case complete = "claims complete"
    case coreDetected = "claims core detected"
    case coreAttributed = "claims core attributed"
    case coreBounded = "claims core bounded"
    case coreComplete = "claims core complete"
  }

  /// The score of each measure.
  package private(set) var scores: [Measure: Score] = [:]
  /// How many articles were compared.
  package private(set) var articles = 0
  /// Of the claims detected, how many have the right stance and the right form.
  package private(set) var stances = 0
  package private(set) var forms = 0

  /// No articles yet.
  package init() {}

  /// The score of a measure.
  package subscript(measure: Measure) -> Score { scores[measure] ?? Score() }

  /// Adds an article.
  package mutating func add(_ article: Comparison) {
    articles += 1
    add(article.gold.actors, article.found.actors, .actorExact, .actorOverlap)
    add(article.gold.places, article.found.places, .locationExact, .locationOverlap)
    add(
      article, article.claims, gold: article.gold.claims.count, found: article.found.claims.count,
      [.detected, .attributed, .bounded, .complete])
    addCore(article)
    for pair in article.claims {
      let (gold, found) = (article.gold.claims[pair.gold], article.found.claims[pair.found])
      if gold.stance == found.stance { stances += 1 }
      if gold.form == found.form { forms += 1 }
    }
  }

  private mutating func add(
    _ gold: [Set<Int>], _ found: [Set<Int>], _ exact: Measure, _ overlap: Measure
  ) {
    let same = Matching(gold, found) { $0 == $1 ? 1 : 0 }.pairs.count
    let near = Matching(gold, found) { $0.agreement(with: $1) }.pairs.count
    scores[exact, default: Score()].add(right: same, gold: gold.count, found: found.count)
    scores[overlap, default: Score()].add(right: near, gold: gold.count, found: found.count)
  }

  /// What matches an extended claim is neither right nor wrong here.
  private mutating func addCore(_ article: Comparison) {
    let pairs = article.claims.filter { article.gold.claims[$0.gold].isCore }
    let extended = article.claims.count - pairs.count
    add(
      article, pairs, gold: article.gold.claims.count(where: \.isCore),
      found: article.found.claims.count - extended,
      [.coreDetected, .coreAttributed, .coreBounded, .coreComplete])
  }

  private mutating func add(
    _ article: Comparison, _ pairs: [(gold: Int, found: Int)], gold: Int, found: Int,
    _ measures: [Measure]
  ) {
    let verdicts = pairs.map { pair -> [Bool] in
      let (marked, found) = (article.gold.claims[pair.gold], article.found.claims[pair.found])
      let (source, content) = (marked.hasSource(of: found), marked.hasContent(of: found))
      return [true, source, content, source && content]
    }
    for (column, measure) in measures.enumerated() {
      scores[measure, default: Score()].add(
        right: verdicts.count { $0[column] }, gold: gold, found: found)
    }
  }
}
