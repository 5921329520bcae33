/// Glyphs that stand in the blanks around a highlighted stretch, so that it shows without colour
/// and without attributes.
struct Marks: Hashable, Sendable {
  /// The glyph at the stretch's left end on the screen.
  let left: String
  /// The glyph at its right end.
  let right: String
  /// Whether both ends are marked, or the beginning alone.
  let isPair: Bool

  init?(_ role: Role) {
    switch role {
    case .actor: (left, right, isPair) = ("·", "·", false)
    case .place: (left, right, isPair) = ("°", "°", false)
    case .source: (left, right, isPair) = ("[", "]", true)
    case .cue: (left, right, isPair) = ("‹", "›", true)
    case .content: (left, right, isPair) = ("{", "}", true)
    default: return nil
    }
  }
}
