import ArabicText
import Claims
import TestSupport

extension MarkedClaims {
  /// What the analyzer finds in a text.
  init(foundIn text: String) {
    let analysis = Analyzer().analyze(Article(parsing: text, id: "case"))
    self.init(text, analysis.claims.map { MarkedClaim(text, $0) })
  }
}

extension MarkedClaim {
  /// A claim of a text; its antecedent counts where no source is stated.
  fileprivate init(_ text: String, _ claim: Claim) {
    let source = claim.source
    let antecedent = source.span == nil ? source.antecedent : nil
    self.init(
      text,
      [
        .cue: claim.cues, .source: [source.span].compactMap(\.self),
        .antecedent: [antecedent].compactMap(\.self), .content: claim.content,
        .via: claim.via.compactMap(\.span),
      ])
  }
}
