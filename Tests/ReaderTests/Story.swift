import ArabicText
import Claims
import Screen
import TestSupport

@testable import Reader

/// A reader played by keys, as the program plays it: events in, frames out.
struct Story {
  var state: ReaderState
  private(set) var effects: [Effect] = []
  private(set) var frame: Frame

  /// A reader with one article open.
  init(
    _ analysis: Analysis = Report.trains, width: Int = 60, height: Int = 24,
    language: Language = .arabic, theme: Theme = .monochrome, keys: KeyBindings = .standard,
    settings: TextSettings = TextSettings()
  ) {
    self.init(
      list: [ArticleSummary(analysis)], width: width, height: height, language: language,
      theme: theme, keys: keys, settings: settings)
    state.show(analysis)
    frame = state.frame
  }

  /// A reader over a list.
  init(
    list: [ArticleSummary], width: Int = 60, height: Int = 12, language: Language = .arabic,
    theme: Theme = .monochrome, keys: KeyBindings = .standard,
    settings: TextSettings = TextSettings(), isLibrary: Bool = false
  ) {
    state = ReaderState(
      articles: list, size: Size(width: width, height: height), language: language, theme: theme,
      settings: settings, keys: keys, isLibrary: isLibrary)
    frame = state.frame
  }

  /// Types keys: characters, and names in angle brackets (`"n<Enter>"`).
  mutating func type(_ keys: String) {
    play(Story.events(keys))
  }

  /// Plays events; what the reader asks for is kept, and not done.
  mutating func play(_ events: [Event]) {
    var terminal = ScriptedTerminal(size: frame.size, events: events)
    for _ in events {
      if let effect = state.update(terminal.nextEvent()) { effects.append(effect) }
      terminal.show(state.frame)
    }
    frame = terminal.frames.last ?? frame
  }

  /// What the reader asked for last, which is kept no longer.
  mutating func takeEffect() -> Effect? { effects.popLast() }

  /// Opens an article as the program does when asked to.
  mutating func show(_ analysis: Analysis) {
    state.show(analysis)
    frame = state.frame
  }

  /// Learns what the library has of an actor, as the program tells it.
  mutating func learn(_ claims: [Excerpt], of actor: Actor.ID) {
    state.learn(claims, of: actor)
    frame = state.frame
  }

  /// Opens an article as the program does where it was left before.
  mutating func show(_ analysis: Analysis, at place: TextOffset) {
    change { $0.show(analysis, at: place) }
  }

  /// Shows a page as the program does when asked to.
  mutating func show(_ page: Page) {
    change { $0.show(page) }
  }

  /// Shows other articles, as behind an import.
  mutating func show(_ articles: [ArticleSummary]) {
    change { $0.show(articles) }
  }

  /// Lets choose, as the program does when asked to.
  mutating func offer(_ offers: [Offer], for purpose: Purpose) {
    change { $0.offer(offers, for: purpose) }
  }

  /// Tells which articles fit the filter.
  mutating func fit(_ ids: [Article.ID]) {
    change { $0.fit { ids.contains($0.id) } }
  }

  private mutating func change(_ body: (inout ReaderState) -> Void) {
    body(&state)
    frame = state.frame
  }

  /// Makes the screen another size.
  mutating func resize(_ width: Int, _ height: Int) {
    play([.resize(Size(width: width, height: height))])
  }

  /// What is on the screen.
  var screen: String { frame.text }

  static func events(_ keys: String) -> [Event] {
    var events: [Event] = []
    var rest = keys[...]
    while let first = rest.popFirst() {
      guard first == "<", let end = rest.firstIndex(of: ">"), let key = names[String(rest[..<end])]
      else {
        events.append(.character(first))
        continue
      }
      events.append(.key(key))
      rest = rest[rest.index(after: end)...]
    }
    return events
  }

  private static let names: [String: Event.Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Backspace": .backspace, "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "C-o": .control("o"), "C-p": .control("p"),
    "C-f": .control("f"),
  ]
}

extension Story {
  /// The open article.
  var reading: Reading { state.reading! }

  /// The words under the focus: a mention's, or a claim's first cue.
  var focusedText: String? {
    switch reading.focus {
    case .mention(let number): String(text[reading.analysis.mentions[number].span])
    case .claim(let number): String(text[reading.analysis.claims[number].head])
    case nil: nil
    }
  }

  /// The current search hit with its number.
  var hitText: String? {
    guard let search = reading.search, let current = search.current else { return nil }
    return "\(current + 1)/\(search.hits.count) \(text[search.hits[current]])"
  }

  /// The stretches that are not dimmed.
  var brightText: [String]? { reading.bright?.map { String(text[$0]) } }

  /// The first text on the screen.
  var firstText: String {
    String(text[reading.rows[reading.top].span])
  }

  /// The rows of the screen with a cell that looks a way.
  func rows(where isMeant: (Style) -> Bool) -> [Int] {
    (0..<frame.size.height).filter { y in
      frame.row(y).contains { $0.glyph != " " && isMeant($0.style) }
    }
  }

  private var text: String { reading.article.text }
}
