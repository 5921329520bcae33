import Testing

/// Compares a screen with its picture.
///
/// In a picture each row stands between U+202D and U+202C, so that an editor shows it as the
/// terminal does, from left to right, and not once more reordered.
func expect(
  _ story: Story, shows picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = picture.filter { $0 != "\u{202D}" && $0 != "\u{202C}" }
  #expect(story.screen == rows, sourceLocation: sourceLocation)
}
