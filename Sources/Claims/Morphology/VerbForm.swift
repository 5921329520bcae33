/// One written form of a verb, and what it says of who acts.
struct VerbForm: Hashable, Sendable {
  /// What kind of form it is.
  enum Tense: Sendable { case perfect, imperfect, participle, masdar }
  /// Whether the one it agrees with acts.
  enum Voice: Sendable { case active, passive }
  /// Who acts; news addresses nobody, so the second person is left out.
  enum Person: Sendable { case first, third }

  /// The form without marks.
  let text: String
  /// What kind of form it is.
  let tense: Tense
  /// Whether the one it agrees with acts or is acted upon; a maṣdar is active.
  let voice: Voice
  /// Who acts, in the finite forms.
  let person: Person?
  /// The gender it shows; nil where it fits both.
  let gender: Gender?
  /// The number it shows; nil for a maṣdar whose number the table does not say.
  let number: GrammaticalNumber?

  /// Whether it is a verb that has a subject of its own, not a participle or maṣdar.
  var isFinite: Bool { tense == .perfect || tense == .imperfect }
}

/// A gender of nouns and verbs.
enum Gender: Sendable { case masculine, feminine }

/// A number of nouns and verbs.
enum GrammaticalNumber: Sendable { case singular, dual, plural }
