/// Something that shows frames and reports events: a real terminal, or a script in a test.
public protocol Terminal {
  /// How large it is now.
  var size: Size { get }
  /// Shows a frame.
  mutating func show(_ frame: Frame)
  /// Changes who puts right-to-left text in order; what is shown is sent again with the next frame.
  mutating func use(_ bidi: BidiSwitch)
  /// Sends a control sequence that shows nothing.
  mutating func send(_ bytes: [UInt8])
  /// Listens to the mouse, or leaves it to the terminal.
  mutating func useMouse(_ isWanted: Bool)
  /// Lends the terminal to another program while `body` runs it; the next frame is sent whole.
  mutating func lend(while body: () -> Void)
  /// Reports it as an event when there is something to read from one of some files, until told
  /// otherwise.
  mutating func watch(_ descriptors: [Int32])
  /// Waits for the next event.
  mutating func nextEvent() -> Event
  /// The next event if it has happened already.
  mutating func eventAtHand() -> Event?
}
