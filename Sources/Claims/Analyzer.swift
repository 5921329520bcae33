internal import ArabicText

/// Reads an article and says who is in it and who said what.
public struct Analyzer: Sendable {
  private let lexicon: Lexicon
  private let model: TaggerModel
  private let memory: AnalysisMemory
  /// What a person has added to the lexicon.
  let additions: [LexiconAddition]

  /// An analyzer over the shipped lexicon and the shipped weights.
  public init() {
    self.init(model: .standard)
  }

  /// An analyzer that also knows what a person has added to the lexicon.
  public init(adding additions: [LexiconAddition]) {
    lexicon = additions.isEmpty ? .standard : (try? Lexicon(adding: additions)) ?? .standard
    model = .standard
    memory = AnalysisMemory(model: model)
    self.additions = additions
  }

  /// An analyzer over the shipped lexicon and weights of its own.
  package init(model: TaggerModel) {
    lexicon = .standard
    self.model = model
    memory = AnalysisMemory(model: model)
    additions = []
  }

  /// Everything found in `article`; any text gives an analysis.
  public func analyze(_ article: Article) -> Analysis {
    let (passages, found) = memory.use { memory in
      let passages = Passage.passages(of: article, lexicon: lexicon, &memory.words)
      let finder = MentionFinder(lexicon: lexicon, model: model)
      return (passages, finder.matches(in: passages, &memory.traits, &memory.weights))
    }
    var (names, drafts) = ([[NameMatch]](), [ClaimDraft]())
    for (number, passage) in passages.enumerated() {
      let claims = claims(in: passage, number, found[number])
      var sources = SourceMentions(found[number], in: passage)
      for claim in claims { sources.add(claim) }
      names.append(sources.all)
      drafts += claims
    }
    let references = Coreference.resolve(
      passages.indices.flatMap { number in
        names[number].map { Reference($0, in: passages[number], number: number, of: article.text) }
      })
    var resolver = SourceResolver(
      references: references, passages: passages, drafts: drafts, confidence: lexicon.confidence)
    return Roster(references: references).analysis(of: article, claims: resolver.claims())
  }

  private func claims(in passage: Passage, _ number: Int, _ names: [NameMatch]) -> [ClaimDraft] {
    guard passage.block.kind.isReport else { return [] }
    return Attribution(lexicon: lexicon, passage: passage, number: number, names: names).drafts()
  }
}
