/// Finds the words of an article that name parties and places: the tagger says which words and
/// roughly what, the lexicon and the head nouns say who.
struct MentionFinder {
  /// What is known of names and nouns.
  let lexicon: Lexicon
  /// What has been learned of them.
  let model: TaggerModel

  /// The names of each passage of an article in order of their first word, the longer first.
  func matches(
    in passages: [Passage], _ traits: inout TraitMemory, _ weights: inout WeightMemory
  ) -> [[NameMatch]] {
    let names = passages.map { LexiconName(lexicon: lexicon, passage: $0).matches() }
    let sheets = zip(passages, names).map { TaggingSheet($0, names: $1, &traits) }
    let mentions = MentionTagger(model).mentions(in: sheets, &weights)
    return passages.indices.map { number in
      let naming = Naming(lexicon: lexicon, passage: passages[number], names: names[number])
      let given = naming.given
      let order = OrderedNames(given)
      let tagged = naming.names(in: mentions[number]).map(naming.match).filter { match in
        order.overlapping(match.range).allSatisfy { $0.isPart(of: match) }
      }
      var all = given + tagged + naming.overlooked(beside: given + tagged)
      all += HolderNames(passage: passages[number]).matches(beside: all)
      return CountryList(passage: passages[number]).matched(all).map(located)
    }
  }

  /// A capital as the city that it is, where it is no state that acts.
  private func located(_ match: NameMatch) -> NameMatch {
    guard case .place = match.kind, let entry = match.entry, !entry.capital.isEmpty else {
      return match
    }
    var located = match
    located.entry = entry.city(in: lexicon.places)
    return located
  }
}
