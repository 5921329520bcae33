/// Words of a passage that name a party or a place.
struct NameMatch: Hashable, Sendable {
  /// What they name.
  enum Kind: Hashable, Sendable {
    case actor(Actor.Kind)
    case place(Place.Kind)
  }

  /// The words, with the proclitics of the first.
  var range: Range<Int>
  /// What they name.
  var kind: Kind
  /// Whether it can only refer to a party named before: الوزارة، المصدران.
  var isReference: Bool
  /// What the lexicon knows of it; shared, because matches are copied often.
  private var known: Known?

  private final class Known: Sendable {
    let entry: NameEntry?
    let head: NounReading?

    init?(_ entry: NameEntry?, _ head: NounReading?) {
      if entry == nil, head == nil { return nil }
      self.entry = entry
      self.head = head
    }
  }

  /// A match.
  init(
    range: Range<Int>, kind: Kind, entry: NameEntry? = nil, head: NounReading? = nil,
    isReference: Bool = false
  ) {
    self.range = range
    self.kind = kind
    self.isReference = isReference
    known = Known(entry, head)
  }

  /// The lexicon's entry for the name.
  var entry: NameEntry? {
    get { known?.entry }
    set { known = Known(newValue, head) }
  }

  /// The head noun, where a noun phrase names the party.
  var head: NounReading? {
    get { known?.head }
    set { known = Known(entry, newValue) }
  }

  /// The kind of party, if it is one.
  var actorKind: Actor.Kind? {
    if case .actor(let kind) = kind { kind } else { nil }
  }
}

extension NameMatch {
  /// Whether it is a party's and all that stands in quotation marks.
  func fills(_ quotation: Range<Int>) -> Bool {
    actorKind != nil && quotation.lowerBound...quotation.lowerBound + 1 ~= range.lowerBound
      && range.upperBound >= quotation.upperBound - 1
  }

  /// Whether another names all that it names: a description that goes on (متحدث, متحدث باسم النادي), or a party
  /// in the very words of a place.
  func isCovered(by other: NameMatch) -> Bool {
    guard range.lowerBound == other.range.lowerBound, entry == nil else { return false }
    if actorKind == nil { return range == other.range }
    let isDescription = head.map { !$0.isInstitution } ?? (actorKind == .anonymous)
    return isDescription && range.upperBound < other.range.upperBound
  }

  static func == (a: NameMatch, b: NameMatch) -> Bool {
    a.range == b.range && a.kind == b.kind && a.isReference == b.isReference
      && a.entry == b.entry && a.head == b.head
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(kind)
  }
}

extension [NameMatch] {
  /// The name of a person that begins at a word.
  func person(at index: Int) -> NameMatch? {
    first { $0.range.lowerBound == index && $0.actorKind == .person && $0.head == nil }
  }

  /// Whether the name or description of a party begins at a word.
  func hasActor(at index: Int) -> Bool {
    contains { $0.range.lowerBound == index && $0.actorKind != nil }
  }
}
