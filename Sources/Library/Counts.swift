/// How much a library holds.
public struct Counts: Hashable, Sendable {
  /// The articles kept.
  public var articles = 0
  /// The claims found in them.
  public var claims = 0
}
