/// A claim as a construction finds it: words of a passage, nothing resolved yet.
struct ClaimDraft: Sendable {
  /// The passage, by its number in the article.
  let passage: Int
  /// The words that attribute.
  var cues: [Range<Int>]
  /// The words that name the source.
  var source: Range<Int>?
  /// The words that name whom it goes on with, where it names no source: دخل [رجل] وصاح.
  var subject: Range<Int>?
  /// The media that passed it on.
  var via: [Range<Int>] = []
  /// What is claimed.
  var content: [Range<Int>]
  /// The position of the source.
  let stance: Stance
  /// The gender and number that the cue gives its source.
  var agreement = Agreement()
  /// Whether a source is meant where none is named: not for يقال.
  var impliesSource = true
  /// Whether the cue is a first person's: نعتقد أن.
  var isFirstPerson = false
  /// Whether it takes up what was said before it: وهو ما نفاه الوزير.
  var takesUpClaim = false
  /// The construction that found it.
  let rule: Rule

  /// The first word that attributes.
  var start: Int { cues.map(\.lowerBound).min() ?? 0 }
}

/// The constructions that make claims.
enum Rule: String, CaseIterable, Sendable {
  case verbSubject, subjectVerb, impliedSubject, relativeClause, participle, passive, verbalNoun,
    nominal
  case accordingTo, relayed, headlineColon, afterQuotation, interrupted
}

extension Claim {
  /// The name of every construction that a claim can have as its rule.
  public static var rules: [String] { Rule.allCases.map(\.rawValue) }
}
