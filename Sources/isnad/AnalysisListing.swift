internal import ArabicText
internal import Claims
internal import Reader

/// An analysis as a list for people: who said what and how, what nobody vouches for, the parties
/// and the places. In logical order; the terminal or the pager lays it out.
struct AnalysisListing {
  private let analysis: Analysis
  private let language: Language

  /// The list of an analysis, its labels in a language.
  init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
  }

  /// The list, a line end behind its last line.
  var text: String {
    let parts = [head, claims, unattributed, actors, places]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n").printable
  }

  private var head: [String] {
    let article = analysis.article
    let facts = [article.outlet, article.place, article.published].compactMap(\.self)
    return [article.title ?? article.id, facts.joined(separator: " · ")].filter { !$0.isEmpty }
  }

  private var claims: [String] {
    [language.count(analysis.claims.count, .claim)]
      + analysis.claims.map { claim in
        let parts = [who(claim.source), claim.stance.words[language], what(claim)]
        return "  \(claim.id). " + parts.joined(separator: " — ") + relays(of: claim)
      }
  }

  private func who(_ source: Source) -> String {
    source.actor.flatMap(analysis.actor)?.name ?? source.span.map(words)
      ?? language[.unknownSource]
  }

  private func what(_ claim: Claim) -> String {
    claim.content.map(words).joined(separator: " … ")
  }

  private func relays(of claim: Claim) -> String {
    claim.via.isEmpty
      ? "" : " (\(language[.via]) \(claim.via.map(who).joined(separator: language.comma)))"
  }

  private var unattributed: [String] {
    let count = analysis.attributions.count { !$0 }
    return ["\(language[.unattributed]): \(language.count(count, .sentence))"]
  }

  private var actors: [String] {
    [language.count(analysis.actors.count, .actor)]
      + analysis.actors.map { "  \($0.name) (\(facts($0.kind.words[language], $0.gloss)))" }
  }

  private var places: [String] {
    [language.count(analysis.places.count, .place)]
      + analysis.places.map {
        "  \($0.name) (\(facts($0.kind.words[language], $0.gloss, $0.country)))"
      }
  }

  private func facts(_ facts: String?...) -> String {
    facts.compactMap(\.self).joined(separator: language.comma)
  }

  private func words(_ span: TextSpan) -> String { analysis.article.line(span) }
}

extension Article {
  /// The words of a span on one line.
  func line(_ span: TextSpan) -> String {
    text[span].split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
