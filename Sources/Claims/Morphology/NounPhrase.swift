/// A noun of the lexicon with the words that belong to it, which inflect with it if they are its
/// adjectives (مصدر أمني) and stay as they are if they are its complement (مجلس الأمن).
struct NounPhrase: Sendable {
  /// The noun.
  let head: String
  /// The words behind it.
  let rest: [String]

  init(_ text: some StringProtocol) {
    let words = Substring(text).parts(between: " ").filter { !$0.isEmpty }.map(String.init)
    head = words.first ?? ""
    rest = Array(words.dropFirst())
  }

  /// Whether the head is feminine by its ة.
  var isFeminine: Bool { head.ends(in: "ة") }

  /// Whether the words behind the head agree with it: ة behind ة, and else ي, which most
  /// adjectives of offices and bodies end in.
  var hasAdjectives: Bool {
    !rest.isEmpty
      && rest.allSatisfy { $0.ends(in: isFeminine ? "ة" : "ي") && !$0.begins(with: "ال") }
  }

  /// Whether the head governs the words behind it, so that it is in the construct state.
  var hasComplement: Bool { !rest.isEmpty && !hasAdjectives }

  /// The phrase with an ending on the head and its adjectives; nil if the ending is of the other
  /// state.
  func with(_ ending: NounEnding) -> String? {
    if ending.state == .free && hasComplement { return nil }
    if ending.state == .construct && hasAdjectives { return nil }
    return joined(head.with(ending)) { $0.with(ending) }
  }

  /// The phrase in the feminine, made with ة.
  var feminine: NounPhrase {
    NounPhrase(joined(head + "ة") { $0 + "ة" })
  }

  /// The phrase in the sound feminine plural; that of things has adjectives in the feminine
  /// singular (تنظيمات إرهابية).
  var pluralOfThings: String {
    joined(head.with(.femininePlural)) { $0.ends(in: "ة") ? $0 : $0 + "ة" }
  }

  private func joined(_ head: String, adjective: (String) -> String) -> String {
    let words = hasAdjectives ? rest.map(adjective) : rest
    return ([head] + words).joined(separator: " ")
  }
}
