/// Something that shows frames and reports events: a real terminal, or a script in a test.
public protocol Terminal {
  /// How large it is now.
  var size: Size { get }
  /// Shows a frame.
  mutating func show(_ frame: Frame)
  /// Changes who puts right-to-left text in order; what is shown is sent again with the next frame.
  mutating func use(_ bidi: BidiSwitch)
  /// Reports it as an event when there is something to read from a file, until told otherwise.
  mutating func watch(_ descriptor: Int32?)
  /// Waits for the next event.
  mutating func nextEvent() -> Event
}
