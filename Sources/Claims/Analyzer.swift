internal import ArabicText

/// Reads an article and says who is in it and who said what.
public struct Analyzer: Sendable {
  private let lexicon: Lexicon

  /// An analyzer over the shipped lexicon.
  public init() {
    lexicon = .standard
  }

  /// Everything found in `article`; any text gives an analysis.
  public func analyze(_ article: Article) -> Analysis {
    let passages = passages(of: article)
    var names = passages.map { MentionFinder(lexicon: lexicon, passage: $0).matches() }
    let drafts = passages.indices.flatMap { number in
      Attribution(
        lexicon: lexicon, passage: passages[number], number: number, names: names[number]
      ).drafts()
    }
    addSources(of: drafts, in: passages, to: &names)
    let references = Coreference.resolve(
      passages.indices.flatMap { number in
        names[number].map { Reference($0, in: passages[number], number: number, of: article.text) }
      })
    var resolver = SourceResolver(references: references, passages: passages)
    let claims = resolver.claims(from: drafts)
    return Roster(references: references).analysis(of: article, claims: claims)
  }

  private func passages(of article: Article) -> [Passage] {
    let reader = WordReader(lexicon: lexicon, text: article.text)
    return article.blocks.filter(\.kind.isReport).map { block in
      let words = article.text.tokens(in: block.span).map(reader.word)
      let sentences = article.sentences.filter { block.span.covers($0) }
      return Passage(block: block, words: words, sentences: sentences)
    }
  }

  /// Every source is a mention, those too that only their claim makes parties.
  private func addSources(
    of drafts: [ClaimDraft], in passages: [Passage], to names: inout [[NameMatch]]
  ) {
    for draft in drafts {
      for phrase in [draft.source].compactMap(\.self) + draft.via {
        let party = SourceParty(passage: passages[draft.passage], names: names[draft.passage])
        let match = party.match(phrase)
        guard
          !names[draft.passage].contains(where: { $0.range == match.range && $0.actorKind != nil })
        else { continue }
        names[draft.passage].append(match)
      }
    }
    for number in names.indices {
      names[number].sort {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    }
  }
}
