internal import ArabicText

/// What a reader keeps in mind of an article at one of its claims: who is in it, who has spoken.
struct Discourse {
  /// The passages of the article.
  let passages: [Passage]
  /// The parties of the article.
  let actors: ActorMentions
  /// The claims as they were found.
  let drafts: [ClaimDraft]
  /// Which claims stand in which.
  let nesting: ClaimNesting
  /// Who has spoken so far, in order.
  private(set) var speakers: [Speaker] = []
  /// The gender of the persons whose titles or verbs show it.
  private var genders: [Actor.ID: Gender?] = [:]

  /// The discourse of an article before its first claim.
  init(passages: [Passage], actors: ActorMentions, drafts: [ClaimDraft]) {
    self.passages = passages
    self.actors = actors
    self.drafts = drafts
    nesting = ClaimNesting(drafts)
    noteGenders()
  }

  /// Notes who speaks in a claim.
  mutating func note(_ reference: Reference, _ agreement: Agreement, _ claim: Int) {
    speakers.append(
      Speaker(
        reference: reference, claim: claim, container: container(of: claim),
        agreement: agreement))
  }

  /// The claim within which somebody speaks in another; what is only said to be according to somebody is
  /// nobody's speech: وحسب الصحيفة، قالت الوزيرة إن.
  func container(of claim: Int) -> Int? {
    let draft = drafts[claim]
    if passages[draft.passage].quotation(around: draft.start) != nil {
      return nesting.containers[claim]
    }
    return nesting.around(claim).first { drafts[$0].rule != .accordingTo }
  }

  /// Whether one who speaks in a claim goes on behind its sentence: not who only bears witness to what
  /// another says there, nor who is spoken of in a relative clause.
  func isAside(_ speaker: Speaker) -> Bool {
    [.accordingTo, .relativeClause].contains(drafts[speaker.claim].rule)
  }

  /// Whether only so many in a hundred spoke, who go on with nothing behind it.
  func isShare(_ speaker: Speaker) -> Bool {
    let mention = speaker.reference.match.range
    return passages[speaker.reference.passage].words[mention].prefix(5).contains(where: \.isHundred)
  }

  /// Notes the gender that titles and the verbs of stated sources give persons; nil where they
  /// do not agree.
  private mutating func noteGenders() {
    let titled = actors.all.map { ($0, $0.agreement.gender) }
    let stated = drafts.compactMap { draft in
      draft.source.flatMap { reference(in: $0, draft.passage) }.map { ($0, draft.agreement.gender) }
    }
    for (person, gender) in titled + stated where person.match.actorKind == .person {
      guard let gender, person.match.head == nil else { continue }
      if let known = genders[person.id], known != gender {
        genders[person.id] = .some(nil)
      } else {
        genders[person.id] = gender
      }
    }
  }

  /// What is known of a party's gender and number.
  func agreement(of party: Reference) -> Agreement {
    var agreement = party.agreement
    if agreement.gender == nil { agreement.gender = genders[party.id] ?? nil }
    return agreement
  }

  /// The mention that a source phrase names.
  func reference(in range: Range<Int>, _ passage: Int) -> Reference? {
    let inside = actors.within(range, of: passage)
    let names = inside.map(\.match)
    let match = SourceParty(passage: passages[passage], names: names).match(range)
    return inside.first { $0.match.range == match.range }
  }

  /// Who spoke in a claim.
  func speaker(of claim: Int) -> Reference? {
    speakers.reversed().prefix { $0.claim >= claim }.last { $0.claim == claim }?.reference
  }

  /// The claims before and behind one in its passage.
  func neighbours(of number: Int) -> [ClaimDraft] {
    [number - 1, number + 1].filter(drafts.indices.contains).map { drafts[$0] }
      .filter { $0.passage == drafts[number].passage }
  }

  /// Whether a cue, or لكنهم before it, is the first word of its sentence.
  func opensSentence(_ draft: ClaimDraft) -> Bool {
    let passage = passages[draft.passage]
    let before = passage.words[passage.sentence(of: draft.start).lowerBound..<draft.start]
    return before.isEmpty || before.count == 1 && before.allSatisfy { $0.isTurn && $0.hasOwner }
  }

  /// Whether a cue stands inside its sentence, so that its subject is the sentence's.
  func isInside(_ draft: ClaimDraft) -> Bool {
    let passage = passages[draft.passage]
    let sentence = passage.sentence(of: draft.start)
    return passage.words[sentence.lowerBound..<draft.start].contains {
      $0.isWord && $0.particle == nil
    }
  }

  /// Whether one spoke in the sentence of a mention or behind it.
  func isInSentence(_ speaker: Speaker, of mention: Reference) -> Bool {
    let other = drafts[speaker.claim]
    let sentence = passages[mention.passage].sentence(of: mention.match.range.lowerBound)
    return (other.passage, other.start) >= (mention.passage, sentence.lowerBound)
  }

  /// Whether one spoke in a claim's sentence; claims come in the order of their cues.
  func isInSentence(_ speaker: Speaker, of draft: ClaimDraft) -> Bool {
    let other = drafts[speaker.claim]
    return other.passage == draft.passage
      && passages[draft.passage].sentence(of: draft.start).contains(other.start)
  }
}
