package import ArabicText

/// An article as the training of the tagger reads it: the sheets that the tagger will see, and
/// where their words stand in the text.
package struct TaggingLesson {
  /// A word of a passage.
  package struct Word {
    /// Where it stands.
    package let span: TextSpan
    /// Whether it is a word, a number or a foreign word, and no mark.
    package let isWord: Bool
    /// Whether it is an office or a title: a person's mention that begins so is no name.
    package let isOffice: Bool
    /// The kind of body that it names, where it is the noun of one: وزارة.
    package let body: Actor.Kind?
  }

  /// The passages as the tagger sees them.
  package let sheets: [TaggingSheet]
  /// The words of the passages.
  package let words: [[Word]]

  /// Reads an article; of `model` only the classes of words are used.
  package init(_ article: Article, model: TaggerModel) {
    let lexicon = Lexicon.standard
    let passages = Passage.passages(of: article, lexicon: lexicon)
    var memory = TraitMemory(classes: model.classes)
    sheets = passages.map { passage in
      TaggingSheet(
        passage, names: LexiconName(lexicon: lexicon, passage: passage).matches(), &memory)
    }
    words = passages.map { passage in
      passage.words.map { word in
        Word(
          span: word.span, isWord: word.isWord,
          isOffice: word.noun?.isOffice == true, body: word.noun?.body)
      }
    }
  }
}

extension NounReading {
  /// Whether a person is described by it.
  fileprivate var isOffice: Bool {
    switch kind {
    case .title, .role, .spokesman: true
    case .head(let kind, _): kind == .person
    case .place: false
    }
  }

  /// The kind of body that it names.
  fileprivate var body: Actor.Kind? {
    guard case .head(let kind, _) = kind, MentionKinds.parties.contains(kind) else { return nil }
    return kind
  }
}
