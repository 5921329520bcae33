internal import ArabicText

/// A noun of the lexicon in one of its forms: what it can begin, and what its form shows.
struct NounReading: Hashable, Sendable {
  /// What a noun phrase with this head names.
  enum Kind: Hashable, Sendable {
    /// A party: قوات، وزارة، مصدر.
    case head(Actor.Kind, Standing)
    /// A word before a person's name: الرئيس، السيد.
    case title
    /// An office that takes its possessor and then perhaps a name: وزير، مدير.
    case role
    /// A voice of another: متحدث باسم.
    case spokesman
    /// A class of places: مدينة، مطار.
    case place(Place.Kind)
  }

  /// What a head noun needs to name a party.
  enum Standing: String, Sendable {
    /// It does so by itself when definite: الحكومة.
    case alone
    /// By itself it refers back to one named before: الوزارة.
    case definite
    /// It needs a complement: قوات النظام.
    case head
    /// It is a party only as a claim's source: مصادر.
    case source
  }

  /// What it names.
  let kind: Kind
  /// The form of the lexicon: its singular, folded.
  let lemma: String
  /// What the form shows.
  let agreement: Agreement
  /// The name in English.
  let gloss: String

  /// What those who mean the same under another noun have in common: متحدث, ناطق.
  var key: String {
    switch kind {
    case .head(_, .source), .spokesman: gloss
    default: lemma
    }
  }

  /// Whether a person's name may follow it.
  var isRole: Bool {
    switch kind {
    case .title, .role, .spokesman: true
    case .head(let kind, _): kind == .person || kind == .anonymous
    case .place: false
    }
  }

  /// Whether it is a class of places.
  var isPlace: Bool {
    if case .place = kind { true } else { false }
  }

  /// Whether it names a body that roles belong to.
  var isInstitution: Bool {
    switch kind {
    case .head(let kind, _): [.government, .military, .organisation, .media].contains(kind)
    default: false
    }
  }

  /// Whether ل behind it tells whose it is: المدير العام لشركة، تقرير للجنة.
  var takesPossessor: Bool {
    switch kind {
    case .role, .spokesman, .title: true
    case .head(.anonymous, _), .head(.person, _): true
    default: false
    }
  }

  /// The kind of party, where it heads one.
  var actorKind: Actor.Kind? {
    if case .head(let kind, _) = kind { kind } else { nil }
  }

  /// Its standing, where it heads a party.
  var standing: Standing? {
    if case .head(_, let standing) = kind { standing } else { nil }
  }
}
