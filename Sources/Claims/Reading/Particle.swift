/// A class of words of grammar (particles.tsv).
enum Particle: String, CaseIterable, Sendable {
  case preposition, relative, negation, modal, auxiliary, pronoun, demonstrative, connective
  case aside, time, year, month
}
