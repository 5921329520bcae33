internal import ArabicText

/// A cue that is no verb: وفقا ل, بحسب, على حد قوله (cues.tsv).
struct FixedCue: Hashable, Sendable {
  /// What follows it.
  enum Frame: String, Sendable {
    /// The source, as a noun phrase.
    case noun
    /// A verb of saying and its source: بحسب ما قال X.
    case verb
    /// Nothing: its pronoun stands for the source; a table has it with ه alone.
    case own
  }

  /// What follows it.
  let frame: Frame
  /// The position that it gives the source.
  let stance: Stance
  /// Whether its last word is the preposition ل written with the source: وفقا لـ.
  let endsInLam: Bool

  /// The cues of a table, by their folded words.
  static func index(_ table: Table) throws(LexiconError) -> PhraseIndex<FixedCue> {
    var index = PhraseIndex<FixedCue>()
    for row in table.rows {
      _ = try row.columns(4)
      let frame = try row.value(1, "frame") { Frame(rawValue: String($0)) }
      let stance = try row.value(2, "stance") { Stance(rawValue: String($0)) }
      var words = row.columns[0].split(separator: " ").map(\.folded)
      let endsInLam = words.last == "ل"
      if endsInLam { words.removeLast() }
      let cue = FixedCue(frame: frame, stance: stance, endsInLam: endsInLam)
      for form in cue.forms(words) { index.insert(form, cue) }
    }
    return index
  }

  /// A cue's words with each of the pronouns of the third person, where one ends them: على حد قوله
  /// [قولها، قولهم].
  private func forms(_ words: [String]) -> [[String]] {
    guard frame == .own, let stem = words.last?[...].without(ending: "ه") else { return [words] }
    return ["ه", "ها", "هما", "هم", "هن"].map { words.dropLast() + [stem + $0] }
  }
}
