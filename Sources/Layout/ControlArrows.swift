extension Unicode.Scalar {
  /// What shows a direction control where controls are shown: the way it forces, an arrow to both
  /// sides for the isolate that chooses itself, and a corner for what ends one (UAX #9, 2.1–2.6).
  /// Nil for other scalars.
  public var controlArrow: Unicode.Scalar? {
    switch value {
    case 0x200E, 0x202A, 0x202D, 0x2066: "→"
    case 0x200F, 0x061C, 0x202B, 0x202E, 0x2067: "←"
    case 0x2068: "↔"
    case 0x202C, 0x2069: "¬"
    default: nil
    }
  }
}
