internal import ArabicText

/// The terms under which words are kept and looked for.
///
/// A word is kept under its folded letters and under what is left behind و and ف, then ب ل ك, then
/// ال, wherever that can be cut off: وللمرصد under وللمرصد, للمرصد and مرصد. A word that is looked
/// for loses only an article that cannot be a letter of its own (المرصد is مرصد; ولد stays): so
/// every way to write a name in a sentence is found, and little else.
enum SearchTerms {
  /// The terms that a text is kept under, each once, between blanks.
  static func kept(_ texts: String?...) -> String {
    var terms = Set<String>()
    for text in texts {
      for word in words(of: text ?? "") { insert(word, into: &terms) }
    }
    return terms.joined(separator: " ")
  }

  /// The words of what a person looks for, each in the one form that all its spellings share.
  static func wanted(_ text: String) -> [String] {
    words(of: text).map { withoutArticle($0) ?? $0 }
  }

  /// The same as one key: two names with equal keys are the same name.
  static func key(_ name: String) -> String {
    wanted(name).joined(separator: " ")
  }

  /// Every term that one word is kept under.
  static func readings(of word: String) -> Set<String> {
    var terms = Set<String>()
    for word in words(of: word) { insert(word, into: &terms) }
    return terms
  }

  /// The folded words, cut at every sign, because SQLite's tokenizer cuts there.
  private static func words(of text: String) -> [String] {
    text[...].words.flatMap { word in
      word.folded.split { !$0.unicodeScalars.allSatisfy(\.isWordPart) }.map(String.init)
    }
  }

  private static func insert(_ word: String, into terms: inout Set<String>) {
    let letters = Array(word.unicodeScalars)
    var starts = [0]
    if letters.count > 3, "وف".unicodeScalars.contains(letters[0]) { starts.append(1) }
    for start in starts where letters.count - start > 3 {
      if "بلك".unicodeScalars.contains(letters[start]) { starts.append(start + 1) }
    }
    for start in starts {
      terms.insert(String(letters[start...]))
      if let article = lengthOfArticle(
        letters[start...], behindLam: start > 0 && letters[start - 1] == "ل")
      {
        terms.insert(String(letters[(start + article)...]))
      }
    }
  }

  private static func withoutArticle(_ word: String) -> String? {
    let letters = Array(word.unicodeScalars)
    return lengthOfArticle(letters[...], behindLam: false).map { String(letters[$0...]) }
  }

  /// How many letters the article has that a word begins with; behind ل its alif is not written.
  private static func lengthOfArticle(
    _ letters: ArraySlice<Unicode.Scalar>, behindLam: Bool
  ) -> Int? {
    if letters.count > 3, letters.starts(with: ["ا", "ل"]) { return 2 }
    return behindLam && letters.count > 2 && letters.first == "ل" ? 1 : nil
  }
}

extension String {
  fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    unicodeScalars.append(contentsOf: scalars)
  }
}
