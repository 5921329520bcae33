/// Makes every source a mention, those too that only their claim makes parties.
struct SourceMentions {
  /// Where the claims are.
  let passage: Passage
  private var names: NearNames

  /// The names of a passage, before its claims are looked at.
  init(_ names: [NameMatch], in passage: Passage) {
    self.passage = passage
    self.names = NearNames(names, in: passage)
  }

  /// The names and sources, in order of their first word, the longer first.
  var all: [NameMatch] {
    names.all.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
  }

  /// Takes in the sources of a claim.
  mutating func add(_ draft: ClaimDraft) {
    for phrase in [draft.source, draft.subject].compactMap(\.self) + draft.via {
      let near = names.names(around: phrase.lowerBound)
      let match = SourceParty(passage: passage, names: near).match(phrase)
      guard !near.contains(where: { $0.range == match.range && $0.actorKind != nil }) else {
        continue
      }
      names.remove(near.filter { $0.isCovered(by: match) && passage.goesOn(behind: $0.range) })
      names.add(match)
    }
    if let holder = impliedHolder(of: draft) { names.add(holder) }
  }

  /// The office holder whom an implied source can mean where nobody else is named, or who is the
  /// subject: غادر المدرب الملعب قائلا إنه.
  private mutating func impliedHolder(of draft: ClaimDraft) -> NameMatch? {
    guard draft.source == nil, draft.impliesSource, !draft.isFirstPerson else { return nil }
    let sentence = passage.sentence(of: draft.start)
    let before = passage.sentence(of: max(sentence.lowerBound - 1, 0))
    let range = before.lowerBound..<draft.start
    let (holder, known) = (OfficeHolder(passage: passage), names.names(around: draft.start))
    if known.contains(where: { $0.actorKind != nil && $0.range.overlaps(range) }) {
      return holder.subject(in: sentence.lowerBound..<draft.start, names: known)
    }
    return holder.first(in: range)
  }
}
