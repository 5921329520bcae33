/// What was found in one article, held against what was marked.
package struct Comparison {
  /// What an annotator marked.
  package let gold: Annotation
  /// What was found.
  package let found: Annotation
  /// The claims that share a word of their cues, one to one, by their numbers.
  package let claims: [(gold: Int, found: Int)]

  /// Compares two annotations of one text.
  package init(gold: Annotation, found: Annotation) {
    self.gold = gold
    self.found = found
    claims =
      Matching(gold.claims, found.claims) {
        $0.cue.isDisjoint(with: $1.cue) ? 0 : 1 + $0.content.agreement(with: $1.content)
      }.pairs
  }

  /// Which of the claims found are complete: cue, source and content are right.
  package var complete: Set<Int> {
    Set(
      claims.filter { pair in
        let (marked, found) = (gold.claims[pair.gold], found.claims[pair.found])
        return marked.hasSource(of: found) && marked.hasContent(of: found)
      }.map(\.found))
  }
}

extension Annotation.Claim {
  /// Whether a claim found names this one's source: most of the same words where they are stated;
  /// where they are not, somebody who is elsewhere called by a word of the antecedent.
  package func hasSource(of found: Self) -> Bool {
    if !source.isEmpty { return source.agreement(with: found.source) >= 0.6 }
    if antecedents.isEmpty { return found.source.isEmpty && found.antecedents.isEmpty }
    return antecedents.contains { antecedent in
      (found.antecedents + [found.source]).contains { !$0.isDisjoint(with: antecedent) }
    }
  }

  /// Whether a claim found has nearly the words of this one's content.
  package func hasContent(of found: Self) -> Bool {
    content.agreement(with: found.content) >= 0.8
  }
}
