internal import ArabicText
internal import Claims

/// The overlay in which a claim is corrected: typing narrows the actors, or names another.
struct Correcting: Hashable, Sendable {
  /// What can be chosen.
  enum Choice: Hashable, Sendable {
    case drop
    case actor(Actor)
    /// A source that the article's actors do not have.
    case typed(String)
  }

  /// The claim, by its index.
  let claim: Int
  /// The actors to choose from, those named near the claim first.
  let actors: [Actor]
  var query = ""
  var selection: Int

  /// The longest name that can be typed, in characters.
  static let longestName = 120

  init(_ reading: Reading, claim number: Int) {
    let claim = reading.analysis.claims[number]
    self.claim = number
    actors = reading.actors(near: claim).filter { $0.id != claim.source.actor }
    selection = actors.isEmpty ? 0 : 1
  }

  /// What is offered for what is typed; the choice to drop the claim stands first, unselected.
  var choices: [Choice] {
    if query.isBlank { return [.drop] + actors.map(Choice.actor) }
    return Picker(query: query).matches(in: actors).map(Choice.actor) + [.typed(query)]
  }

  /// The same with another text typed.
  func typing(_ query: String) -> Correcting {
    var correcting = self
    correcting.query = String(query.prefix(Self.longestName))
    correcting.selection = correcting.query.isBlank && !actors.isEmpty ? 1 : 0
    return correcting
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Reading {
  /// The actors, the one named nearest to a claim's cue first.
  fileprivate func actors(near claim: Claim) -> [Actor] {
    let cue = claim.head.lowerBound.utf8
    var distances: [Actor.ID: Int] = [:]
    for mention in analysis.mentions {
      guard let actor = mention.actor else { continue }
      let distance = abs(mention.span.lowerBound.utf8 - cue)
      distances[actor] = min(distances[actor] ?? .max, distance)
    }
    return index.actors.sorted { (distances[$0.id] ?? .max) < (distances[$1.id] ?? .max) }
  }

  /// Takes other corrections over, and shows what they change.
  mutating func correct(by corrections: [ClaimCorrection]) {
    let old = analysis
    self.corrections = corrections
    analysis = found.corrected(by: corrections)
    index = AnalysisIndex(analysis)
    let follow = FocusChange(from: old, to: analysis)
    claim = claim.flatMap(follow.claim)
    focus = focus.flatMap(follow.focus)
    jumps = jumps.following(follow)
    cards = cards.compactMap { card in
      guard case .claim(let number) = card.subject else { return card }
      return follow.claim(number).map { Card(.claim($0), card.lines, cursor: card.cursor) }
    }
    if let actor = filter?.actor, index.actor(actor) == nil { filter = nil }
    refreshBrightness()
    keepFocusVisible(scrollingDown: true)
  }
}

/// Where claims and mentions of an analysis are in a corrected one, or in one made anew; a claim is
/// known by its words, its source aside.
struct FocusChange {
  private let claims: [Int: Int]
  private let mentions: [Int: Int]

  init(from old: Analysis, to new: Analysis) {
    claims = Self.places(old.claims.map(\.words), new.claims.map(\.words))
    mentions = Self.places(old.mentions, new.mentions)
  }

  /// The new index of each element, by its old one.
  private static func places<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [Int: Int] {
    let places = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    let pairs = old.enumerated().compactMap { place, element in
      places[element].map { (place, $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  func claim(_ number: Int) -> Int? { claims[number] }

  func focus(_ focus: Focus) -> Focus? {
    switch focus {
    case .claim(let number): claims[number].map(Focus.claim)
    case .mention(let number): mentions[number].map(Focus.mention)
    }
  }
}

extension Claim {
  fileprivate var words: [TextSpan] { cues + content }
}
