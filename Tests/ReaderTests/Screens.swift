import Testing

/// Compares a screen with its picture, or its rows from one on, where others show those above.
///
/// In a picture each row stands between U+202D and U+202C, so that an editor shows it as the
/// terminal does, from left to right, and not once more reordered.
func expect(
  _ story: Story, from row: Int = 0, shows picture: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = picture.filter { $0 != "\u{202D}" && $0 != "\u{202C}" }
  let screen = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
  #expect(screen.dropFirst(row).joined(separator: "\n") == rows, sourceLocation: sourceLocation)
}
