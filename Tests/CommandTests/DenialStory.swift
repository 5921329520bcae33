import ArabicText
import Claims
import Foundation
import Library
import Reader
import Screen
import TestSupport
import Testing

@testable import isnad

/// What the reader is for: somebody finds a denial in a library of two articles, sees why it was
/// attributed, copies it with its citation, and comes back to it on another day.
struct DenialStory {
  private let folder: Folder
  private let archive: Archive
  private let language: Language

  init(_ language: Language) throws {
    self.language = language
    folder = try Folder([:])
    archive = Archive(store: try Store(path: folder.path("library.sqlite")), language: language)
    try archive.store.add(
      [Self.port, Self.bridge].enumerated().map { number, analysis in
        Addition(
          analysis: analysis, hash: [UInt8(number)], original: [UInt8(number)], fingerprint: nil)
      }, version: "1")
  }

  /// One day with the reader: what is on the screen before the first and after each of some steps,
  /// and the last text that was copied.
  func day(_ steps: [String]) -> (screens: [String], copied: String?) {
    let events = steps.map { $0.map(Self.event) }
    let terminal = Recorder(size: Size(width: 80, height: 17), events: Array(events.joined()))
    var loop = EventLoop(terminal, archive: archive, language: language, theme: .monochrome)
    loop.run()
    var (screens, count) = ([terminal.seen[0].text], 0)
    for step in events {
      count += step.count
      screens.append(terminal.seen.dropFirst(count).first?.text ?? "")
    }
    return (screens, terminal.sent.last.flatMap(Self.copied))
  }

  /// Enter and Esc are written as their characters.
  private static func event(_ character: Character) -> Event {
    switch character {
    case "\n": .key(.enter)
    case "\u{1B}": .key(.escape)
    default: .character(character)
    }
  }

  /// The text that is in an OSC 52.
  private static func copied(_ bytes: [UInt8]) -> String? {
    let text = bytes.split(separator: UInt8(ascii: ";")).last?.dropLast()
    return text.flatMap { Data(base64Encoded: Data($0)) }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

extension DenialStory {
  private static var bridge: Analysis {
    let text =
      "جسر جديد فوق الوادي\n\nقال وزير النقل خالد سالم إن الجسر آمن. ونفى سالم توقف العمل فيه."
    let article = Article(
      parsing: text, id: "bridge", outlet: "النشرة", published: "2025-03-02",
      url: "https://example.org/1")
    let minister = Actor(id: "minister", name: "خالد سالم", kind: .person)
    let (full, short) = (text.span("خالد سالم"), text.span("سالم توقف", "سالم"))
    return Analysis(
      article: article, actors: [minister], places: [],
      mentions: [full, short].map { Mention(span: $0, referent: .actor("minister")) },
      claims: [
        Claim(
          id: 1, cues: [text.span("قال")], source: Source(span: full, actor: "minister"),
          content: [text.span("إن الجسر آمن")], form: .indirect, stance: .say, rule: "verbSubject",
          confidence: 0.93),
        Claim(
          id: 2, cues: [text.span("ونفى")],
          source: Source(span: short, antecedent: full, actor: "minister"),
          content: [text.span("توقف العمل فيه")], form: .indirect, stance: .deny,
          rule: "verbSubject", confidence: 0.87),
      ])
  }

  private static var port: Analysis {
    let text = "عودة العمل إلى الميناء\n\nأعلنت نقابة عمال الميناء عودة أعضائها إلى العمل."
    let article = Article(parsing: text, id: "port", outlet: "النشرة", published: "2025-03-05")
    let union = Actor(id: "union", name: "نقابة عمال الميناء", kind: .organisation)
    let named = text.span("نقابة عمال الميناء")
    return Analysis(
      article: article, actors: [union], places: [],
      mentions: [Mention(span: named, referent: .actor("union"))],
      claims: [
        Claim(
          id: 1, cues: [text.span("أعلنت")], source: Source(span: named, actor: "union"),
          content: [text.span("عودة أعضائها إلى العمل")], form: .indirect, stance: .announce,
          rule: "verbSubject", confidence: 0.9)
      ])
  }
}

extension String {
  /// Where words stand, or those of them that they begin with.
  fileprivate func span(_ words: String, _ first: String? = nil) -> TextSpan {
    let place = range(of: words)!
    let start = utf8.distance(from: startIndex, to: place.lowerBound)
    return TextSpan(utf8: start..<start + (first ?? words).utf8.count)
  }
}

/// Compares a screen with its picture, whose rows stand between U+202D and U+202C.
func expect(
  _ screen: String, shows picture: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let rows = picture.filter { $0 != "\u{202D}" && $0 != "\u{202C}" }
  #expect(screen == rows, sourceLocation: sourceLocation)
}
