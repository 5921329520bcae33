internal import ArabicText

extension Word {
  /// Whether it is a preposition with its pronoun (فيه، عنها، إليهم): it takes nothing behind it,
  /// and in a relative clause it stands for what the clause describes.
  var isPronominalPhrase: Bool {
    kind == .word && Self.pronominalPhrases.contains(token.folded)
  }

  private static let pronominalPhrases: Set<String> = {
    let prepositions = ["في", "عن", "من", "علي", "الي", "ب", "ل", "مع", "لدي", "حول", "بين"]
    let pronouns = ["ه", "ها", "هم", "هما", "هن", "نا"]
    return Set(prepositions.flatMap { preposition in pronouns.map { preposition + $0 } })
  }()
}
