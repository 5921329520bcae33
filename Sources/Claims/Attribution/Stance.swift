/// The position that a cue gives a source towards a content.
public enum Stance: String, CaseIterable, Sendable {
  case say, affirm, deny, doubt, warn, accuse, announce, demand, promise, believe, expect
  case acknowledge, praise, criticise, other
}
