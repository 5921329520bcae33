internal import ArabicText
internal import Claims

extension CardWriter {
  /// The claims alone, in order: who speaks, and what is said.
  mutating func writeConversation() {
    heading(
      language[.conversation], detail: digits.written(String(reading.claimsInReach.count)))
    for number in reading.claimsInReach {
      let claim = reading.analysis.claims[number]
      blank()
      item(
        digits.written(String(claim.id)), reading.speakers(of: claim, language), role: .source,
        details: [claim.stance.words[language]], direction: articleDirection, target: .claim(number)
      )
      prose(reading.contentWords(of: claim), target: .claim(number))
    }
  }
}
