internal import ArabicText
internal import Claims
internal import Screen

/// Which claims of a conversation have their lines written: those around the cursor, as an article
/// may have more of them than can be laid out between two keys.
struct Stretch: Hashable, Sendable {
  /// The claims, by their places among all in reach.
  let places: Range<Int>
  /// The line at which each begins, the blank one before it.
  let starts: [Int]

  /// The claim that a line belongs to, and which of its lines it is; a heading stands before the
  /// first.
  func place(of line: Int) -> (claim: Int, line: Int) {
    guard let first = starts.first else { return (0, line) }
    let index = max(0, starts.partitionPoint { $0 <= line } - 1)
    return (places.lowerBound + index, line - (index == 0 ? first : starts[index]))
  }

  /// The line of a claim, if it is written.
  func line(_ line: Int, ofClaim place: Int) -> Int? {
    places.contains(place) ? starts[place - places.lowerBound] + line : nil
  }
}

extension CardWriter {
  /// Claims alone, in order: who speaks, and what is said.
  mutating func writeConversation(_ places: Range<Int>) -> Stretch {
    let claims = reading.claimsInReach
    if places.lowerBound == 0 {
      heading(language[.conversation], detail: digits.written(String(claims.count)))
    }
    let starts = claims[places].map { number in
      let start = lines.count
      write(inConversation: number)
      return start
    }
    return Stretch(places: places, starts: starts)
  }

  private mutating func write(inConversation number: Int) {
    let claim = reading.analysis.claims[number]
    blank()
    item(
      digits.written(String(claim.id)), reading.speakers(of: claim, language), role: .source,
      details: [claim.stance.words[language]], direction: articleDirection, target: .claim(number)
    )
    prose(reading.contentWords(of: claim), target: .claim(number))
  }
}

extension ReaderState {
  /// The conversation, its cursor on a line of a claim. A claim has three lines or more, so more is
  /// written than a screen shows and a page turns.
  func conversation(at place: Int, line: Int = 1) -> Card? {
    guard let reading else { return nil }
    let count = reading.claimsInReach.count
    let place = max(0, min(place, count - 1))
    let reach = max(1, panes.body.size.height)
    var writer = cardWriter(reading)
    let stretch = writer.writeConversation(max(0, place - reach)..<min(count, place + reach + 1))
    let cursor = stretch.line(line, ofClaim: place) ?? 0
    return Card(.conversation, writer.lines, cursor: cursor, stretch: stretch)
  }

  /// Moves the cursor of the conversation by lines.
  mutating func moveInConversation(by count: Int) {
    guard let card = reading?.cards.last, let stretch = card.stretch else { return }
    let line = card.cursor + count
    if card.lines.indices.contains(line) {
      let place = stretch.place(of: line)
      moveInConversation(to: place.claim, line: place.line)
    } else if count < 0 {
      moveInConversation(to: 0, line: -2)
    } else {
      moveInConversation(to: (reading?.claimsInReach.count ?? 0) - 1, line: 1_000_000)
    }
  }

  /// Puts the cursor on a line of a claim, and writes what is missing around it.
  mutating func moveInConversation(to place: Int, line: Int = 1) {
    guard let reading, var card = reading.cards.last, let stretch = card.stretch else { return }
    if let cursor = stretch.line(line, ofClaim: place) {
      card.cursor = max(0, min(cursor, card.lines.count - 1))
    }
    let room = panes.body.size.height
    let isWritten =
      stretch.places.contains(place)
      && (stretch.places.lowerBound == 0 || card.cursor >= room)
      && (stretch.places.upperBound == reading.claimsInReach.count
        || card.cursor < card.lines.count - room)
    if !isWritten { card = conversation(at: place, line: line) ?? card }
    self.reading?.cards[reading.cards.count - 1] = card
  }
}
