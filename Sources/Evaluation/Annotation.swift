/// Who is in an article and who said what, by numbers of words: what an annotator marked, or what
/// an analysis found.
package struct Annotation {
  /// The mentions of parties.
  package var actors: [Set<Int>] = []
  /// The mentions of locations.
  package var places: [Set<Int>] = []
  /// Who said what.
  package var claims: [Claim] = []

  /// A claim.
  package struct Claim {
    /// The words that attribute.
    package var cue: Set<Int>
    /// The words that name the source; none where it is only implied.
    package var source: Set<Int>
    /// The mentions of who is meant elsewhere in the article.
    package var antecedents: [Set<Int>]
    /// What is claimed.
    package var content: Set<Int>
    /// How much of it is quoted.
    package var form: String
    /// The position of the source.
    package var stance: String
    /// Whether it asserts with a clause or quotation; the others are extended claims.
    package var isCore = true
  }
}
