internal import ArabicText
internal import Claims

extension Reading {
  /// What a source is called: its actor's name, else the words that name it.
  func name(of source: Source) -> String? {
    if let actor = source.actor.flatMap(index.actor) { return actor.name }
    return (source.span ?? source.antecedent).map(words)
  }

  /// Who a claim is of, and through whom.
  func speakers(of claim: Claim, _ language: Language) -> String {
    let names = [name(of: claim.source) ?? language[.unknownSource]] + claim.via.compactMap(name)
    return names.joined(separator: " \(language[.via]) ")
  }

  /// The chain of who said it: whose claim it is, who passed it on, in whose words it stands here,
  /// and who published that.
  func chain(of claim: Claim) -> [String] {
    var chain: [String] = []
    var link: Claim? = claim
    var steps = 0
    while let current = link, steps < 8 {
      chain += ([current.source] + current.via).compactMap(name)
      link = container(of: current)
      steps += 1
    }
    chain.append(article.outlet ?? "")
    return chain.enumerated().filter { place, name in
      !name.isEmpty && (place == 0 || chain[place - 1].nameKey != name.nameKey)
    }.map(\.element)
  }

  /// The claim in whose content another stands, the innermost.
  private func container(of claim: Claim) -> Claim? {
    let around = index.claims.overlapping(claim.head).map { analysis.claims[$0] }.filter { other in
      other.id != claim.id && !other.cues.contains { claim.cues.contains($0) }
        && other.content.contains { $0.covers(claim.head) }
    }
    return around.min { $0.span.utf8.count < $1.span.utf8.count }
  }

  /// The words of a stretch of the article, on one line.
  func words(_ span: TextSpan) -> String {
    article.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What a claim asserts, in the article's words.
  func contentWords(of claim: Claim) -> String {
    claim.content.map(words).joined(separator: " … ")
  }
}

extension [String] {
  /// Names one behind the other, each isolated, so that none turns the line about.
  func joined(by arrow: String) -> String {
    map(\.isolated).joined(separator: " \(arrow) ")
  }
}

extension String {
  /// The text between U+2068 and U+2069, which layout obeys and no terminal gets.
  var isolated: String { "\u{2068}\(self)\u{2069}" }
}

extension Language {
  /// The arrow from who said it to who passed it on: forward, as the language reads.
  var chainArrow: String { self == .arabic ? "←" : "→" }
}
