public import ArabicText

/// An assertion that an article reports as somebody's: cue, source and content (the terms of
/// Pareti's PARC and of AttImam).
public struct Claim: Identifiable, Hashable, Sendable {
  /// How much of the content is quoted.
  public enum Form: String, CaseIterable, Sendable {
    /// Wholly in quotation marks or behind a colon.
    case direct
    /// In the reporter's words.
    case indirect
    /// Some words in quotation marks.
    case mixed
  }

  /// Its number in the article, from 1, in the order of the cues.
  public let id: Int
  /// The words that attribute; more than one when two serve the same content.
  public let cues: [TextSpan]
  /// Whose assertion it is.
  public let source: Source
  /// What is asserted, in order; several spans when something else stands between.
  public let content: [TextSpan]
  /// How much of the content is quoted.
  public let form: Form
  /// The position the cue gives the source towards the content.
  public let stance: Stance
  /// The media that passed the assertion on.
  public let via: [Source]
  /// The construction that found it: the name of a rule.
  public let rule: String
  /// How sure it is: of the claims marked 0.9, nine in ten have cue, source and content right.
  public let confidence: Double
  /// Whether a person has said who its source is.
  public let isCorrected: Bool
  /// What speaks for and against it, from which its confidence follows.
  package let signs: [String]

  /// A claim.
  public init(
    id: Int, cues: [TextSpan], source: Source, content: [TextSpan], form: Form, stance: Stance,
    via: [Source] = [], rule: String, confidence: Double
  ) {
    self.init(
      id: id, cues: cues, source: source, content: content, form: form, stance: stance, via: via,
      rule: rule, confidence: confidence, signs: [])
  }

  /// A claim with what speaks for and against it.
  init(
    id: Int, cues: [TextSpan], source: Source, content: [TextSpan], form: Form, stance: Stance,
    via: [Source], rule: String, confidence: Double, signs: [String], isCorrected: Bool = false
  ) {
    self.id = id
    self.cues = cues
    self.source = source
    self.content = content
    self.form = form
    self.stance = stance
    self.via = via
    self.rule = rule
    self.confidence = confidence
    self.signs = signs
    self.isCorrected = isCorrected
  }

  /// From the first word of it that attributes or asserts to the last.
  public var span: TextSpan {
    let all = cues + content + [source.span].compactMap(\.self)
    let lower = all.map(\.lowerBound).min() ?? TextOffset(utf8: 0)
    return lower..<(all.map(\.upperBound).max() ?? lower)
  }
}
