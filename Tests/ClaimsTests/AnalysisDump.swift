import ArabicText
import Claims

extension Analysis {
  /// A claim a line, `cue | source (actor) | content | stance form via`, then how many sentences
  /// nobody vouches for, the actors and the places.
  var dump: String {
    let unattributed = attributions.count { !$0 }
    let parties = actors.map { "\($0.name) (\($0.kind.rawValue))" }
    let locations = places.map { "\($0.name) (\($0.kind.rawValue))" }
    let lines =
      claims.map(line)
      + [
        "unattributed: \(unattributed) of \(article.sentences.count)",
        "actors: " + parties.joined(separator: "، "),
        "places: " + locations.joined(separator: "، "),
      ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ claim: Claim) -> String {
    let via = claim.via.isEmpty ? "" : " via " + claim.via.map(party).joined(separator: "، ")
    return [
      claim.cues.map(words).joined(separator: " … "), party(claim.source),
      claim.content.map(words).joined(separator: " … "),
      "\(claim.stance.rawValue) \(claim.form.rawValue)\(via)",
    ].joined(separator: " | ")
  }

  /// The words that name a source, and the actor that they are taken for.
  private func party(_ source: Source) -> String {
    let name = source.actor.flatMap(actor)?.name ?? "?"
    return [source.span.map(words), "(\(name))"].compactMap(\.self).joined(separator: " ")
  }

  private func words(_ span: TextSpan) -> String {
    article.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
