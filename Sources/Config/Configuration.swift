/// What a person has set, where it differs from the defaults.
public struct Configuration: Hashable, Sendable {
  /// The language of the interface, `ar` or `en`.
  public var language: String?
}
