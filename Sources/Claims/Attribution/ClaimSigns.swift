internal import ArabicText

/// What speaks for and against a claim, as names of signs in confidence.tsv.
struct ClaimSigns {
  /// The claim as it was found.
  let draft: ClaimDraft
  /// Where it stands.
  let passage: Passage
  /// The mention of its source; nil where nobody is named or meant.
  let party: Reference?
  /// Whether it stands in the content of another claim.
  let isNested: Bool
  /// The claims before and behind it in the passage.
  let neighbours: [ClaimDraft]

  /// The signs, one of each family.
  var names: [String] {
    [
      "rule.\(draft.rule.rawValue)", "stance.\(draft.stance.rawValue)", "verb.\(verb)",
      "tense.\(tense)", "complement.\(complement)", "gap.\(gap)", "length.\(length)",
      "source.\(source)", "place.\(place)", "end.\(end)", "block.\(passage.block.kind.rawValue)",
      passage.quotation(around: draft.start) == nil ? "words.reporter" : "words.quoted",
      "kind.\(party?.match.actorKind?.rawValue ?? "none")", "nesting.\(nesting)",
      "commas.\(commas).\(complement)",
    ]
  }

  private var cue: Word { passage.words[draft.start] }

  /// The reading of the cue that most likely made the claim.
  private var reading: VerbReading? {
    let readings = draft.cues.flatMap(\.self).lazy.flatMap { passage.words[$0].verbs }
    return readings.first { $0.verb.stance == draft.stance } ?? readings.first
  }

  private var verb: String {
    guard let reading else { return "none" }
    if cue.isDoubtfulVerb { return "doubtful" }
    if reading.verb.isWeak { return "weak" }
    return reading.verb.isCore ? "core" : "extended"
  }

  private var tense: String {
    switch reading?.form.tense {
    case .perfect: "perfect"
    case .imperfect: "imperfect"
    case .participle: "participle"
    case .masdar: "masdar"
    case nil: "none"
    }
  }

  /// What the content is: it stands before the cue, or begins with a particle, a mark or a noun.
  private var complement: String {
    guard let start = draft.content.first?.lowerBound, start < passage.words.count else {
      return "none"
    }
    if start < draft.start { return "before" }
    if passage.words[start].complementizer != nil { return "clause" }
    if start > 0, passage.words[start - 1].kind == .colon { return "colon" }
    return passage.words[start].kind == .openQuote ? "quotation" : "phrase"
  }

  /// How many words stand between the cue and the content.
  private var gap: String {
    guard let start = draft.content.first?.lowerBound, start > draft.start else { return "none" }
    return switch start - draft.start - 1 {
    case ..<1: "0"
    case 1...3: "1-3"
    case 4...8: "4-8"
    default: "9-"
    }
  }

  private var length: String {
    switch draft.content.reduce(0, { $0 + $1.count }) {
    case ..<4: "1-3"
    case 4...9: "4-9"
    case 10...24: "10-24"
    case 25...49: "25-49"
    default: "50-"
    }
  }

  /// Who is named, or how far before the cue the one who is meant was named.
  private var source: String {
    guard let party else { return draft.impliesSource ? "nobody" : "unsaid" }
    if draft.source == nil { return "implied.\(distance(of: party))" }
    if party.match.actorKind == .anonymous { return "anonymous" }
    if party.match.head != nil { return "described" }
    return party.match.entry != nil ? "listed" : "named"
  }

  private func distance(of party: Reference) -> String {
    let sentence = passage.span(passage.sentence(of: draft.start))
    if sentence.overlaps(party.span) { return "sentence" }
    return party.passage == draft.passage ? "paragraph" : "article"
  }

  /// Whether it stands in another claim's content, and whether it shares words of its content with
  /// the claim before or behind it.
  private var nesting: String {
    let isShared = neighbours.contains { other in
      other.content.contains { span in draft.content.contains(where: span.overlaps) }
    }
    return (isNested ? "within" : "alone") + (isShared ? ".shared" : ".apart")
  }

  /// How many commas the content has: at each it might have ended.
  private var commas: String {
    let count = draft.content.joined().count { passage.words[$0].kind == .comma }
    return count > 2 ? "3-" : "\(count)"
  }

  /// Where the cue stands in its sentence.
  private var place: String {
    if passage.sentence(of: draft.start).lowerBound == draft.start { return "first" }
    let before = passage.words[draft.start - 1]
    if before.isSeparator { return "apart" }
    return cue.hasConjunction ? "joined" : "inside"
  }

  /// Whether the content goes on to the end of its sentence.
  private var end: String {
    guard let end = draft.content.last?.upperBound else { return "none" }
    let sentence = passage.sentence(of: max(end - 1, 0))
    let rest = passage.words[min(end, sentence.upperBound)..<sentence.upperBound]
    return rest.contains(where: \.isWord) ? "inside" : "sentence"
  }
}
