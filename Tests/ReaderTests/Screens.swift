import Foundation
import Testing

func expect(
  _ story: Story, from row: Int = 0, shows picture: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = picture.filter { $0 != "\u{202D}" && $0 != "\u{202C}" }
  let screen = story.screen.split(separator: "\n", omittingEmptySubsequences: false)
  let shown = screen.dropFirst(row).joined(separator: "\n")
  if shown != rows {
    let text = "\(sourceLocation.fileID)\n\(sourceLocation.line)\n" + shown
    try? text.write(
      toFile: "/tmp/story/rec/\(UUID().uuidString)", atomically: true, encoding: .utf8)
  }
  #expect(shown == rows, sourceLocation: sourceLocation)
}
