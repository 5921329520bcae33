internal import CNcurses
internal import CTerminalSignals
public import Screen
public import Terminals

/// The real terminal, drawn by ncurses; one at a time.
///
/// It is given back on every way out: `close`, `exit`, a stop, a crash and any other deadly signal.
public final class CursesTerminal: Terminal {
  let device: TerminalDevice
  private(set) var bidi: BidiSwitch
  private let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  /// Keys are read from a pad because reading from a window would draw it.
  let keyboard: UnsafeMutablePointer<WINDOW>
  /// Gives the numbers of signals.
  let signals: Int32
  var cells: CursesCell
  /// What the terminal said of itself.
  public let replies: Replies
  /// Whether the mouse is ours; else the terminal selects with it.
  let takesMouse: Bool
  /// What is on the screen; nil if everything must be sent again.
  private var shown: Frame?
  var decoder = InputDecoder()
  /// Events that have happened and were not asked for yet.
  var pending: [Event] = []
  private(set) var isOpen = true
  /// The files whose input is an event.
  private(set) var watched: [Int32] = []
  /// Whether the terminal is in our hands; not while we are stopped.
  var isOurs = false
  /// The signal that has asked the program to end: SIGINT, SIGTERM or SIGHUP.
  public internal(set) var endingSignal: Int32?

  /// Takes the terminal over: asks it questions, if there are any, and sends the switch that is
  /// chosen by its answers, before anything is drawn. Keys come from standard input or, where that
  /// is no terminal, from `/dev/tty`; what was typed before the answers is kept. If it fails,
  /// nothing has been sent.
  public init(
    asking questions: Questions? = nil, takesMouse: Bool = true,
    bidi choose: (Replies) -> BidiSwitch
  ) throws(CursesError) {
    try Locale.takeUTF8()
    device = try TerminalDevice()
    signals = CTerminalSignals_open()
    precondition(signals != -1, "one terminal at a time")
    device.arm([])
    let answers = device.answers(to: questions)
    replies = answers.replies
    self.takesMouse = takesMouse
    bidi = choose(answers.replies)
    device.arm(bidi.leave)
    device.write(bidi.enter)
    guard let screen = device.newScreen(), let keyboard = newpad(1, 1) else {
      fatalError("ncurses has no memory for a screen")
    }
    self.screen = screen
    self.keyboard = keyboard
    window = CNcurses_screen()
    start_color()
    use_default_colors()
    cells = CursesCell(
      colors: Colors(count: Int(CNcurses_colors()), isTrue: Terminfo.hasTrueColor))
    setInput()
    pending = decoder.events(typedBefore: answers.typed)
    take()
  }

  /// Takes the terminal over with a switch, and asks it nothing.
  public convenience init(bidi: BidiSwitch = .explicit) throws(CursesError) {
    try self.init { _ in bidi }
  }

  deinit { close() }

  /// How large it is now.
  public var size: Size { Size(width: Int(getmaxx(window)), height: Int(getmaxy(window))) }

  /// How many colours it has: none, 8, 16, 256 or, where it shows any, 16,777,216.
  public var colorCount: Int { cells.colors.isTrue ? 1 << 24 : cells.colors.count }

  /// Shows a frame; ncurses sends what differs from the one before. What does not fit is cut.
  ///
  /// A terminal that can is told to wait for the last of it (synchronized output, mode 2026).
  public func show(_ frame: Frame) {
    guard isOurs, frame != shown else { return }
    let former = shown
    shown = frame
    let isWhole = former?.size != frame.size
    if isWhole { werase(window) }
    let size = size
    for y in 0..<min(frame.size.height, size.height) {
      if !isWhole {
        if former?.row(y) == frame.row(y) { continue }
        wmove(window, Int32(y), 0)
        wclrtoeol(window)
      }
      draw(frame.row(y).prefix(size.width), at: Int32(y))
    }
    curs_set(frame.cursor == nil ? 0 : 1)
    if let cursor = frame.cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    tellColors()
    if replies.synchronizes { device.write(Self.hold) }
    refresh(frame, after: former)
    if replies.synchronizes { device.write(Self.release) }
  }

  /// Tells the terminal of colours that it is to show from now on.
  private func tellColors() {
    let bytes = cells.colors.takeUnsent()
    guard !bytes.isEmpty else { return }
    device.write(bytes)
    take()
  }

  private static let hold = Array("\u{1B}[?2026h".utf8)
  static let release = Array("\u{1B}[?2026l".utf8)

  /// Draws each cell at its own place, so that no row runs over into the next and no wrong width
  /// shifts what follows.
  func draw(_ row: ArraySlice<Cell>, at y: Int32) {
    for (x, index) in row.indices.enumerated() {
      guard row[index] != .blank, !row[index].glyph.isEmpty else { continue }
      let isWide = index + 1 < row.endIndex && row[index + 1].glyph.isEmpty
      var cell = cells.make(row[index], width: isWide ? 2 : 1)
      mvwadd_wch(window, y, Int32(x), &cell)
    }
  }

  /// Has everything sent again with the next frame, for a screen that something else has written on.
  public func repaint() {
    shown = nil
    clearok(window, true)
  }

  /// Sends a control sequence past ncurses, whose screen it must not change.
  public func send(_ bytes: [UInt8]) {
    guard isOurs else { return }
    device.write(bytes)
  }

  /// Takes the switch before back and sends another. Rows keep the order that they were drawn in,
  /// so everything is drawn again.
  public func use(_ bidi: BidiSwitch) {
    let old = self.bidi
    self.bidi = bidi
    guard isOurs else { return }
    take()
    device.write(old.leave + bidi.enter)
    repaint()
  }

  /// Reports it as an event when there is something to read from one of some files, until told
  /// otherwise.
  public func watch(_ descriptors: [Int32]) { watched = descriptors }

  /// Gives the terminal back for good.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
    CTerminalSignals_close()
    delwin(keyboard)
    delscreen(screen)
    device.close()
  }
}
