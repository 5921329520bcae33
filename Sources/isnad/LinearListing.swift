internal import ArabicText
internal import Claims
internal import Reader

/// An article and its claims as lines to be heard or felt one after the other: no columns, no
/// boxes, no marks; what colour and place say on a screen is said in words, in the order of the
/// text.
struct LinearListing {
  private let analysis: Analysis
  private let language: Language
  private let attributions: [Bool]
  /// The claims whose cues begin in each sentence.
  private let claims: [[Claim]]
  private var article: Article { analysis.article }

  /// The lines of an analysis, its labels in a language.
  init(_ analysis: Analysis, language: Language) {
    self.analysis = analysis
    self.language = language
    attributions = analysis.attributions
    let claims = analysis.claims.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    self.claims = claims.grouped(by: analysis.article.sentences, \.start)
  }

  /// The lines, a line end behind the last.
  var text: String {
    let lines = [summary] + report + list
    return lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined().printable
  }

  /// What the article is and how much there is in it.
  private var summary: String {
    let facts = [article.outlet, article.place, article.published].compactMap(\.self)
    let counts = [
      language.count(analysis.claims.count, .claim), language.count(analysis.actors.count, .actor),
    ]
    return sentence(facts + counts)
  }

  /// The blocks in their order, the paragraphs with their numbers.
  private var report: [String] {
    let count = article.blocks.count { $0.kind == .paragraph }
    let sentences = Array(article.sentences.indices).grouped(by: article.blocks.map(\.span)) {
      article.sentences[$0].lowerBound
    }
    var number = 0
    return zip(article.blocks, sentences).flatMap { block, sentences in
      if block.kind == .paragraph { number += 1 }
      let label = LinearWord(block.kind).words.filled(with: place(number, of: count))
      return lines(of: block, label[language], sentences)
    }
  }

  private func lines(of block: Block, _ label: String, _ numbers: [Int]) -> [String] {
    guard !numbers.isEmpty else {
      let text = words(block.span)
      return label.isEmpty ? [text] : ["\(label): \(text)"]
    }
    return [label.isEmpty ? "" : label + "."] + numbers.flatMap(lines(ofSentence:))
  }

  /// A sentence, then its claims; one without is said to be nobody's.
  private func lines(ofSentence number: Int) -> [String] {
    let span = article.sentences[number]
    let ending = attributions[number] ? [] : ["\(language[.unattributed])."]
    return [words(span)] + claims[number].map(line) + ending
  }

  /// `Claim 3 of 18. Source: …. Stance: denies. Content: ….`
  private func line(_ claim: Claim) -> String {
    var parts: [(LinearWord, String)] = [(.source, who(claim.source))]
    if !claim.via.isEmpty {
      parts.append((.via, claim.via.map(who).joined(separator: language.comma)))
    }
    parts += [
      (.stance, claim.stance.words[language]), (.form, LinearWord(claim.form).words[language]),
      (.cue, claim.cues.map(words).joined(separator: language.comma)),
      (.content, claim.content.map(words).joined(separator: " … ")),
    ]
    let number = place(claim.id, of: analysis.claims.count)
    let sentences = parts.map { "\($0.0.words[language]): \(ended($0.1))" }
    return ([LinearWord.claim.words.filled(with: number)[language] + "."] + sentences)
      .joined(separator: " ")
  }

  private func place(_ number: Int, of count: Int) -> String {
    Words("\(number) من \(count)", "\(number) of \(count)")[language]
  }

  private func who(_ source: Source) -> String {
    guard let actor = source.actor.flatMap(analysis.actor) else {
      return source.span.map(words) ?? language[.unknownSource]
    }
    return facts(actor.name, actor.kind.words[language], actor.gloss)
  }

  /// The parties and the places behind the text.
  private var list: [String] {
    let actors = analysis.actors.map { facts($0.name, $0.kind.words[language], $0.gloss) }
    let places = analysis.places.map {
      facts($0.name, $0.kind.words[language], $0.gloss, $0.country)
    }
    return named(.actor, actors) + named(.place, places)
  }

  private func named(_ noun: Countable, _ names: [String]) -> [String] {
    names.isEmpty ? [] : [language.count(names.count, noun) + ":"] + names.map(ended)
  }

  private func facts(_ facts: String?...) -> String {
    facts.compactMap(\.self).joined(separator: language.comma)
  }

  private func sentence(_ parts: [String]) -> String {
    ended(parts.joined(separator: language.comma))
  }

  /// The words with a full stop, unless they end in one of their own.
  private func ended(_ words: String) -> String {
    words.last.map { ".!؟?…".contains($0) } == true ? words : words + "."
  }

  private func words(_ span: TextSpan) -> String { article.line(span) }
}

extension Claim {
  fileprivate var start: TextOffset { cues.first?.lowerBound ?? span.lowerBound }
}

extension Array {
  /// The elements that begin in each of some spans, one walk through both; both stand in the order
  /// of the text.
  fileprivate func grouped(
    by spans: [TextSpan], _ start: (Element) -> TextOffset
  ) -> [[Element]] {
    var rest = self[...]
    return spans.map { span in
      rest = rest.drop { start($0) < span.lowerBound }
      let group = rest.prefix { start($0) < span.upperBound }
      rest = rest.dropFirst(group.count)
      return Array(group)
    }
  }
}
