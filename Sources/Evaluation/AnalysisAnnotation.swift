internal import ArabicText
package import Claims

extension Annotation {
  /// What an analysis found, as sets of words of the text.
  package init(_ analysis: Analysis, of text: NumberedText) {
    self.init()
    var mentions: [Actor.ID: [Set<Int>]] = [:]
    for mention in analysis.mentions {
      let words = text.numbers(of: mention.span)
      if words.isEmpty { continue }
      if let actor = mention.actor {
        actors.append(words)
        mentions[actor, default: []].append(words)
      } else {
        places.append(words)
      }
    }
    func words(_ spans: [TextSpan]) -> Set<Int> {
      spans.reduce(into: []) { $0.formUnion(text.numbers(of: $1)) }
    }
    claims = analysis.claims.map { claim in
      Claim(
        cue: words(claim.cues), source: words([claim.source.span].compactMap(\.self)),
        antecedents: claim.source.actor.flatMap { mentions[$0] } ?? [],
        content: words(claim.content), form: claim.form.rawValue, stance: claim.stance.rawValue)
    }
  }
}
