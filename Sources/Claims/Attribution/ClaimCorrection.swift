public import ArabicText

/// What a person has changed about a claim that was found.
public struct ClaimCorrection: Hashable, Sendable {
  /// What is to be changed.
  public enum Change: Hashable, Sendable {
    /// It is no claim.
    case dropped
    /// Somebody else asserts it: a party of the article, or one that it knows only by name.
    case source(Actor)
  }

  /// The claim's first cue, by which it is known again: numbers change with the analyser.
  public let cue: TextSpan
  /// What is to be changed.
  public let change: Change

  /// A change to the claim with this first cue.
  public init(cue: TextSpan, change: Change) {
    self.cue = cue
    self.change = change
  }
}

extension Analysis {
  /// The analysis as a person has corrected it. The later of two corrections of one claim counts;
  /// one whose claim is not there does nothing. Claims keep their numbers.
  public func corrected(by corrections: [ClaimCorrection]) -> Analysis {
    let changes = Dictionary(corrections.map { ($0.cue, $0.change) }) { $1 }
    var names = NamesOfCorrections(self)
    let claims = claims.compactMap { claim in
      switch claim.cues.first.flatMap({ changes[$0] }) {
      case .dropped: nil as Claim?
      case .source(let actor): claim.said(by: names.source(actor, of: claim))
      case nil: claim
      }
    }
    return Analysis(
      article: article, actors: names.actors, places: places, mentions: names.mentions,
      claims: claims)
  }
}

/// The parties and mentions of an article, and those that corrections bring in.
private struct NamesOfCorrections {
  private let analysis: Analysis
  var actors: [Actor]
  var mentions: [Mention]

  init(_ analysis: Analysis) {
    self.analysis = analysis
    actors = analysis.actors
    mentions = analysis.mentions
  }

  /// An actor as the source of a claim: by its mention in the claim's sentence that is nearest to
  /// the cue, else with the nearest one as antecedent.
  mutating func source(_ actor: Actor, of claim: Claim) -> Source {
    if !actors.contains(where: { $0.id == actor.id }) { add(actor) }
    let cue = claim.cues.first ?? claim.span
    let named = mentions.filter { $0.actor == actor.id }.map(\.span)
    let sentence = analysis.article.sentences.first { $0.overlaps(cue) } ?? cue
    if let here = named.filter(sentence.covers).nearest(to: cue) {
      return Source(span: here, actor: actor.id)
    }
    let earlier = named.filter { $0.upperBound <= cue.lowerBound }
    return Source(
      span: nil, antecedent: (earlier.isEmpty ? named : earlier).nearest(to: cue), actor: actor.id)
  }

  /// Brings an actor in, named wherever its name stands as a whole word.
  private mutating func add(_ actor: Actor) {
    actors.append(actor)
    let text = analysis.article.text
    let found = text.ranges(of: actor.name).filter { range in
      let before =
        range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let behind = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return !before.isLetter && !behind.isLetter
    }
    mentions += found.map { Mention(span: text[$0].span, referent: .actor(actor.id)) }
    mentions.sort {
      ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
    }
  }
}

extension [TextSpan] {
  /// The span with the fewest bytes between it and another.
  fileprivate func nearest(to span: TextSpan) -> TextSpan? {
    func distance(_ other: TextSpan) -> Int {
      Swift.max(
        other.lowerBound.utf8 - span.upperBound.utf8, span.lowerBound.utf8 - other.upperBound.utf8)
    }
    return self.min { distance($0) < distance($1) }
  }
}

extension Claim {
  /// The claim with a source that a person vouches for; who passed it on is not its source.
  fileprivate func said(by source: Source) -> Claim {
    Claim(
      id: id, cues: cues, source: source, content: content, form: form, stance: stance,
      via: via.filter { $0.actor == nil || $0.actor != source.actor }, rule: rule, confidence: 1,
      signs: signs, isCorrected: true)
  }
}
