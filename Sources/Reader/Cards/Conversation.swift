internal import ArabicText
internal import Claims

extension CardWriter {
  /// The claims alone, in order: who speaks, and what is said.
  mutating func writeConversation() {
    heading(
      language[.conversation], detail: String(reading.claimsInReach.count))
    for number in reading.claimsInReach {
      let claim = reading.analysis.claims[number]
      let names =
        [reading.name(of: claim.source) ?? language[.unknownSource]]
        + claim.via.compactMap(reading.name)
      blank()
      item(
        String(claim.id), names.joined(separator: " \(language[.via]) "), role: .source,
        details: [claim.stance.words[language]], target: .claim(number))
      prose(reading.contentWords(of: claim), target: .claim(number))
    }
  }
}
