/// The way a paragraph or a run of it reads.
public enum Direction: Hashable, Sendable {
  case leftToRight, rightToLeft
}
