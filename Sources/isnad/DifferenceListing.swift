internal import Evaluation
internal import Reader

/// Where an analysis of an article and its annotation differ, a line each.
struct DifferenceListing {
  private let comparison: Comparison
  private let numbered: NumberedText
  private let language: Language

  /// The differences of one article.
  init(_ comparison: Comparison, _ text: NumberedText, language: Language) {
    self.comparison = comparison
    numbered = text
    self.language = language
  }

  /// The lines, a line end behind the last.
  var text: String {
    let (gold, found) = (comparison.gold, comparison.found)
    let lines =
      gold.claims.indices.map(line) + spurious
      + mentions(.actor, gold.actors, found.actors) + mentions(.location, gold.places, found.places)
    return lines.map { $0.joined(separator: " | ").printable + "\n" }.joined()
  }

  private func line(_ number: Int) -> [String] {
    let gold = comparison.gold.claims[number]
    guard let pair = comparison.claims.first(where: { $0.gold == number }) else {
      return [term(.missed)] + parts(gold)
    }
    let found = comparison.found.claims[pair.found]
    var parts: [String] = []
    if !gold.hasSource(of: found) {
      parts.append(differing(.source, who(gold), who(found)))
    }
    if !gold.hasContent(of: found) {
      parts.append(differing(.content, say(gold.content), say(found.content)))
    }
    return [term(parts.isEmpty ? .right : .wrong), say(gold.cue)] + parts
  }

  private var spurious: [[String]] {
    let matched = Set(comparison.claims.map(\.found))
    return comparison.found.claims.enumerated().filter { !matched.contains($0.offset) }
      .map { [term(.spurious)] + parts($0.element) }
  }

  private func mentions(
    _ name: EvaluationTerm, _ gold: [Set<Int>], _ found: [Set<Int>]
  ) -> [[String]] {
    gold.filter { !found.contains($0) }.map { [term(.missed), term(name), say($0)] }
      + found.filter { !gold.contains($0) }.map { [term(.spurious), term(name), say($0)] }
  }

  private func parts(_ claim: Annotation.Claim) -> [String] {
    [say(claim.cue), "\(term(.source)): \(who(claim))", "\(term(.content)): \(say(claim.content))"]
  }

  private func differing(_ name: EvaluationTerm, _ gold: String, _ found: String) -> String {
    "\(term(name)): \(found) ≠ \(gold)"
  }

  private func who(_ claim: Annotation.Claim) -> String {
    if !claim.source.isEmpty { return say(claim.source) }
    return claim.antecedents.first.map { "(\(say($0)))" } ?? "—"
  }

  private func say(_ words: Set<Int>) -> String {
    words.isEmpty ? "—" : numbered.words(words)
  }

  private func term(_ term: EvaluationTerm) -> String { term.words[language] }
}
