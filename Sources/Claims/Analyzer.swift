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
    var names = found
    let drafts = passages.indices.filter { passages[$0].block.kind.isReport }.flatMap { number in
      Attribution(
        lexicon: lexicon, passage: passages[number], number: number, names: names[number]
      ).drafts()
    }
    addSources(of: drafts, in: passages, to: &names)
    let references = Coreference.resolve(
      passages.indices.flatMap { number in
        names[number].map { Reference($0, in: passages[number], number: number, of: article.text) }
      })
    var resolver = SourceResolver(
      references: references, passages: passages, drafts: drafts, confidence: lexicon.confidence)
    let claims = resolver.claims()
    return Roster(references: references).analysis(of: article, claims: claims)
  }

  /// Every source is a mention, those too that only their claim makes parties.
  private func addSources(
    of drafts: [ClaimDraft], in passages: [Passage], to names: inout [[NameMatch]]
  ) {
    for draft in drafts {
      for phrase in [draft.source, draft.subject].compactMap(\.self) + draft.via {
        let match = SourceParty(passage: passages[draft.passage], names: names[draft.passage])
          .match(phrase)
        guard
          !names[draft.passage].contains(where: { $0.range == match.range && $0.actorKind != nil })
        else { continue }
        let passage = passages[draft.passage]
        names[draft.passage].removeAll {
          $0.isCovered(by: match) && passage.goesOn(behind: $0.range)
        }
        names[draft.passage].append(match)
      }
      if let holder = impliedHolder(of: draft, in: passages, names: names) {
        names[draft.passage].append(holder)
      }
    }
    for number in names.indices {
      names[number].sort {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    }
  }

  /// The office holder whom an implied source can mean where nobody else is named, or who is the
  /// subject: غادر المدرب الملعب قائلا إنه.
  private func impliedHolder(
    of draft: ClaimDraft, in passages: [Passage], names: [[NameMatch]]
  ) -> NameMatch? {
    guard draft.source == nil, draft.impliesSource, !draft.isFirstPerson else { return nil }
    let passage = passages[draft.passage]
    let sentence = passage.sentence(of: draft.start)
    let before = passage.sentence(of: max(sentence.lowerBound - 1, 0))
    let range = before.lowerBound..<draft.start
    let (holder, known) = (OfficeHolder(passage: passage), names[draft.passage])
    if known.contains(where: { $0.actorKind != nil && $0.range.overlaps(range) }) {
      return holder.subject(in: sentence.lowerBound..<draft.start, names: known)
    }
    return holder.first(in: range)
  }
}
