internal import ArabicText
internal import Claims
internal import Layout

extension CardWriter {
  /// What there is to know of a claim: whose it is, through whom it came, why it is there.
  mutating func write(claim number: Int) {
    let claim = reading.analysis.claims[number]
    heading(
      digits.written("\(language[.claimNumber]) \(claim.id)"),
      detail: digits.written("\(number + 1)/\(reading.analysis.claims.count)"))
    writeSources(of: claim)
    fact(.cardStance, claim.stance.words[language])
    fact(.cardForm, claim.form.words[language])
    if claim.isCorrected {
      fact(.cardConfidence, language[.cardCorrected])
    } else {
      fact(.cardConfidence, digits.written(claim.confidenceWords[language]))
    }
    writeContent(of: claim)
    writeReason(for: claim)
    if let address = reading.article.url, !address.isEmpty {
      fact(.cardPage, address, direction: .leftToRight, target: .page, link: address)
    }
    if let actor = claim.source.actor {
      let others = reading.index.claims(of: actor).filter { $0 != number }
      writeClaims(others, under: .cardOtherClaims)
      writeElsewhere(of: actor)
    }
  }

  private mutating func writeSources(of claim: Claim) {
    fact(
      .cardSource, describe(claim.source) ?? language[.unknownSource], role: .source,
      target: claim.source.actor.map(CardLine.Target.actor))
    for medium in claim.via {
      fact(
        .cardVia, describe(medium) ?? language[.unknownSource],
        target: medium.actor.map(CardLine.Target.actor))
    }
    let chain = reading.chain(of: claim)
    if chain.count > 1 {
      fact(
        .cardChain, chain.joined(by: language.chainArrow), direction: language.direction)
    }
  }

  /// A source's name, kind and English gloss.
  private func describe(_ source: Source) -> String? {
    guard let name = reading.name(of: source) else { return nil }
    guard let actor = source.actor.flatMap(reading.index.actor) else { return name }
    return "\(name.isolated) (\(actor.details(language)))"
  }

  private mutating func writeContent(of claim: Claim) {
    fact(
      .cardContent, reading.contentWords(of: claim), role: .content, isProse: true,
      direction: articleDirection, target: claim.content.first.map(CardLine.Target.text))
  }

  /// The rule in plain words, and the words of the text that it went by.
  private mutating func writeReason(for claim: Claim) {
    blank()
    fact(.cardRule, claim.why[language], direction: language.direction)
    for cue in claim.cues {
      fact(
        .cardCue, reading.words(cue), role: .cue, direction: articleDirection, target: .text(cue))
    }
    if let span = claim.source.span {
      fact(.cardWords, reading.words(span), direction: articleDirection, target: .text(span))
    } else if claim.source != .unknown, !claim.isCorrected {
      fact(.cardWords, language[.impliedSource])
    }
    if let span = claim.source.antecedent {
      fact(
        .cardAntecedent, reading.words(span), direction: articleDirection, target: .text(span))
    }
  }

  /// A heading and a row for each of some claims.
  mutating func writeClaims(_ claims: [Int], under phrase: Phrase) {
    guard !claims.isEmpty else { return }
    blank()
    heading(digits.written("\(language[phrase]) \(claims.count)"))
    for number in claims {
      let claim = reading.analysis.claims[number]
      item(
        digits.written(String(claim.id)), reading.contentWords(of: claim),
        details: [claim.stance.words[language]],
        direction: articleDirection, target: .claim(number))
    }
  }

  /// What an actor says in other articles, where the program has told it.
  mutating func writeElsewhere(of actor: Actor.ID) {
    let claims = (elsewhere[actor] ?? []).filter { $0.article != reading.article.id }
    guard !claims.isEmpty else { return }
    blank()
    heading(digits.written("\(language[.cardElsewhere]) \(claims.count)"))
    for claim in claims {
      let facts = [
        claim.kind.words[language], claim.published.map { digits.written($0.day) }, claim.outlet,
      ]
      item(
        "", claim.words, details: facts.compactMap(\.self), direction: claim.words.letterDirection,
        target: .excerpt(claim))
    }
  }
}
