/// A terminal that plays a list of events and keeps what it was shown.
public struct ScriptedTerminal: Terminal {
  /// How large it is; a resize in the script changes it.
  public private(set) var size: Size
  /// Every frame that was shown, the first first.
  public private(set) var frames: [Frame] = []
  /// Every switch that was used, the first first.
  public private(set) var switches: [BidiSwitch] = []
  private var events: ArraySlice<Event>

  /// A terminal of a size and what will happen in it.
  public init(size: Size, events: [Event] = []) {
    self.size = size
    self.events = events[...]
  }

  /// Keeps a frame.
  public mutating func show(_ frame: Frame) {
    frames.append(frame)
  }

  /// Keeps a switch.
  public mutating func use(_ bidi: BidiSwitch) {
    switches.append(bidi)
  }

  /// Does nothing: what a file would report stands in the script.
  public func watch(_ descriptor: Int32?) {}

  /// The next event of the script, and the program's end behind the last.
  public mutating func nextEvent() -> Event {
    let event = events.popFirst() ?? .end
    if case .resize(let size) = event { self.size = size }
    return event
  }
}
