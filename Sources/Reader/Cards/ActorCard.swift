internal import ArabicText
internal import Claims

extension CardWriter {
  /// What there is to know of an actor: kind, name in English, what it says, where it is named.
  mutating func write(actor id: Actor.ID) {
    guard let actor = reading.index.actor(id) else { return }
    let said = reading.index.claims(of: id)
    let named = reading.analysis.mentions.indices.filter {
      reading.analysis.mentions[$0].actor == id
    }
    heading(actor.name, direction: articleDirection)
    item("", actor.details(language), role: .detail, target: nil)
    let counts = [language.count(said.count, .claim), language.count(named.count, .mention)]
    item("", digits.written(counts.joined(separator: " · ")), role: .detail, target: nil)
    writeClaims(said, under: .cardClaims)
    writeElsewhere(of: id)
    writeMentions(named)
  }

  private mutating func writeMentions(_ mentions: [Int]) {
    guard !mentions.isEmpty else { return }
    blank()
    heading(digits.written("\(language[.cardMentions]) \(mentions.count)"))
    for number in mentions {
      item(
        "", surroundings(of: reading.analysis.mentions[number].span), direction: articleDirection,
        target: .mention(number))
    }
  }

  /// A mention with some words before it, and its sentence behind it.
  private func surroundings(of span: TextSpan) -> String {
    let text = reading.article.text
    let sentence = reading.article.sentences.first { $0.overlaps(span) } ?? span
    let before = text[sentence.lowerBound..<max(sentence.lowerBound, span.lowerBound)]
    let words = before.split(whereSeparator: \.isWhitespace)
    let start = words.count > 3 ? words[words.count - 3].span.lowerBound : sentence.lowerBound
    let rest = reading.words(start..<max(sentence.upperBound, span.upperBound))
    return start > sentence.lowerBound ? "… " + rest : rest
  }
}
