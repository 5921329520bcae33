import Screen

/// A page of what is hard to draw, and the last event in words.
struct ProbePage {
  /// Every event so far.
  var heard: [Event] = []

  /// The page at a size.
  func frame(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    // Joined forms as they come from the layout, left to right: "reh, yeh, beh, khah" is خبير mirrored.
    write("\u{FEAE}\u{FEF4}\u{FE92}\u{FEA7} \u{FEFC}", to: &frame, row: 0)
    write(
      ["\u{FEE1}\u{64E}\u{651}", "\u{6A9}\u{301}\u{302}\u{303}\u{304}\u{305}", "|"], to: &frame,
      row: 1)
    frame.put("報", width: 2, at: Point(x: 0, y: 2), style: .plain)
    frame.put("|", at: Point(x: 2, y: 2), style: .plain)
    // Hostile: controls, bidi controls, a width that is not the glyph's, a mark alone.
    write(["\u{1B}", "\n", "\u{202E}", "a\u{200D}\u{7}", "報", "\u{651}", "|"], to: &frame, row: 3)
    write(Style.samples, to: &frame, row: 4)
    write("\(heard.count) \(heard.last.map(Self.name) ?? "ready")", to: &frame, row: 5)
    let corner = Point(x: size.width - 1, y: size.height - 1)
    frame.put("#", at: corner, style: Style(attributes: .reverse))
    if !heard.count.isMultiple(of: 2) { frame.cursor = Point(x: 2, y: 5) }
    return frame
  }

  private func write(_ text: String, to frame: inout Frame, row: Int) {
    write(text.map(String.init), to: &frame, row: row)
  }

  private func write(_ glyphs: [String], to frame: inout Frame, row: Int) {
    for (x, glyph) in glyphs.enumerated() {
      frame.put(glyph, at: Point(x: x, y: row), style: .plain)
    }
  }

  private func write(_ styles: [Style], to frame: inout Frame, row: Int) {
    for (x, style) in styles.enumerated() {
      frame.put("x", at: Point(x: x, y: row), style: style)
    }
  }

  private static func name(_ event: Event) -> String {
    switch event {
    case .character(let character): "character \(character)"
    case .key(let key): "key \(key)"
    case .mouse(let mouse, let place): "\(mouse) \(place.x),\(place.y)"
    case .resize(let size): "resize \(size.width)x\(size.height)"
    case .resume: "resume"
    case .input: "input"
    case .end: "end"
    }
  }
}

extension Style {
  /// Each attribute, a colour of the 8, and some of the 256.
  fileprivate static let samples: [Style] = [
    Style(attributes: .bold), Style(attributes: .dim), Style(attributes: .italic),
    Style(attributes: .underline), Style(attributes: .reverse),
    Style(foreground: .indexed(1)), Style(foreground: .indexed(208)),
    Style(foreground: .indexed(231), background: .indexed(19), attributes: .bold),
  ]
}
