/// What an annotator marked in one article: first and last numbers of words.
package struct GoldArticle: Decodable {
  /// A party or a location.
  struct Entity: Decodable {
    let type: String
    let words: [Int]
  }

  /// Who said what.
  struct Claim: Decodable {
    let cue: [[Int]]
    let source: [Int]?
    let antecedent: [Int]?
    let content: [[Int]]
    let form: String
    let stance: String
    let scope: String?
  }

  /// The stem of its text's file.
  package let id: String
  let entities: [Entity]
  let claims: [Claim]

  /// The marks as sets of words of the text.
  package func annotation(of text: NumberedText) -> Annotation {
    func words(_ ends: [Int]) -> Set<Int> {
      guard let first = ends.first, let last = ends.last else { return [] }
      return text.numbers(from: first, through: last)
    }
    return Annotation(
      actors: entities.filter { $0.type == "actor" }.map { words($0.words) },
      places: entities.filter { $0.type == "location" }.map { words($0.words) },
      claims: claims.map { claim in
        Annotation.Claim(
          cue: claim.cue.reduce(into: []) { $0.formUnion(words($1)) },
          source: words(claim.source ?? []),
          antecedents: claim.antecedent.map { [words($0)] } ?? [],
          content: claim.content.reduce(into: []) { $0.formUnion(words($1)) },
          form: claim.form, stance: claim.stance, isCore: claim.scope ?? "core" == "core")
      })
  }
}
