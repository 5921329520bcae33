/// A terminal that plays a list of events and keeps what it was shown.
public struct ScriptedTerminal: Terminal {
  /// How large it is; a resize in the script changes it.
  public private(set) var size: Size
  /// Every frame that was shown, the first first.
  public private(set) var frames: [Frame] = []
  /// Every switch that was used, the first first.
  public private(set) var switches: [BidiSwitch] = []
  /// Every sequence that was sent, the first first.
  public private(set) var sent: [[UInt8]] = []
  /// Whether it listens to the mouse.
  public private(set) var usesMouse = true
  /// How often it was lent.
  public private(set) var loans = 0
  /// How many events at a time have happened when the next one is asked for.
  private let haste: Int
  private var taken = 0
  private var events: ArraySlice<Event>

  /// A terminal of a size and what will happen in it: one event behind the other, or with haste
  /// several at a time.
  public init(size: Size, events: [Event] = [], haste: Int = 1) {
    self.size = size
    self.haste = haste
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

  /// Keeps a sequence.
  public mutating func send(_ bytes: [UInt8]) {
    sent.append(bytes)
  }

  /// Remembers who has the mouse.
  public mutating func useMouse(_ isWanted: Bool) {
    usesMouse = isWanted
  }

  /// Counts the loan.
  public mutating func lend(while body: () -> Void) {
    loans += 1
    body()
  }

  /// The next event of the script, as long as haste lasts.
  public mutating func eventAtHand() -> Event? {
    taken += 1
    return taken.isMultiple(of: haste) || events.isEmpty ? nil : nextEvent()
  }

  /// Does nothing: what a file would report stands in the script.
  public func watch(_ descriptors: [Int32]) {}

  /// The next event of the script, and the program's end behind the last.
  public mutating func nextEvent() -> Event {
    let event = events.popFirst() ?? .end
    if case .resize(let size) = event { self.size = size }
    return event
  }
}
