/// What a terminal answered to our questions.
public struct Replies: Hashable, Sendable {
  /// How BDSM stands (DECRPM): 0 unknown to the terminal, 1 implicit, 2 explicit, 3 and 4 the same
  /// and unchangeable; nil if it did not say.
  public var bdsm: Int?
  /// Name and version (XTVERSION), as `Konsole 22.12.3`.
  public var version: String?
  /// The unit's number in hexadecimal (tertiary device attributes), often letters.
  public var unit: String?
  /// The secondary device attributes, as `0;115;0`.
  public var attributes: String?
  /// The colour behind the text (OSC 11); nil if it did not say.
  public var background: Background?
  /// Whether it can hold back what is drawn until all of it has come (mode 2026, DECRPM).
  public var synchronizes: Bool
  /// Whether the last answer came, so that what is missing was never given.
  public var isComplete: Bool

  /// Answers; without arguments, none.
  public init(
    bdsm: Int? = nil, version: String? = nil, unit: String? = nil, attributes: String? = nil,
    background: Background? = nil, synchronizes: Bool = false, isComplete: Bool = false
  ) {
    self.bdsm = bdsm
    self.version = version
    self.unit = unit
    self.attributes = attributes
    self.background = background
    self.synchronizes = synchronizes
    self.isComplete = isComplete
  }
}
