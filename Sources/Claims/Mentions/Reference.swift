internal import ArabicText

/// A match in its article, as coreference sees it.
struct Reference: Sendable {
  /// The passage, by its number.
  let passage: Int
  /// What was found.
  let match: NameMatch
  /// Where it stands in the text, without proclitics.
  let span: TextSpan
  /// The name as it is written alone, with the alif of the article that ل swallowed (للمرصد is
  /// المرصد) and with the blanks that a hashtag has not.
  let name: String
  /// Its words folded, without proclitics and articles.
  let words: [String]
  /// The same words with all that is written on them, for names that begin like a proclitic
  /// (وودوارد).
  let written: [String]
  /// The same of a place without the class noun of towns and with one word for a direction: مدينة درنة is درنة,
  /// شمالي درنة is شمال درنة.
  let placeName: [String]
  /// The office that stands before a person's name, folded: الرئيس الفرنسي، [إيمانويل ماكرون].
  let title: [String]
  /// What it shows of the one it names.
  let agreement: Agreement
  /// How many adjectives of place or people end it: شركة النجم [اليابانية].
  let nisbas: Int
  /// The adjectives of place or people at its end and behind it: صحيفة «النجم» [اليابانية].
  let origin: [String]
  /// What a name that no table knows keeps of its last word in every spelling: ستيوارت, ستيورات; nil for
  /// other words, and where that is too little to go by.
  let skeleton: String?
  /// The key of the actor or place.
  var id = ""

  /// A match of a passage.
  init(_ match: NameMatch, in passage: Passage, number: Int, of text: String) {
    self.passage = number
    self.match = match
    span = passage.nameSpan(match.range)
    let bare = passage.bareName(match.range)
    name = passage.articleSwallowed(at: bare.lowerBound) + text[span].withoutJoiners
    words = match.words(in: passage).withJoinedNames
    placeName =
      passage.words[bare.lowerBound].isTownNoun && words.count > 1
      ? Array(words.dropFirst()) : words.withPlainDirection
    written = passage.words[bare].filter(\.isWord).map(\.folded)
    title = match.title(in: passage)
    nisbas = match.nisbas(in: passage).count
    origin = match.origin(in: passage)
    agreement = match.agreement(in: passage)
    let last = passage.words[match.range.upperBound - 1]
    skeleton = last.isUnknown && match.actorKind == .person ? last.stem.skeleton : nil
  }

  /// Whether it is a definite noun alone that names a party by itself, and takes up one of those
  /// that the article has named in full: الجيش.
  var isBareBody: Bool {
    words.count == 1 && match.entry == nil && match.head?.standing == .alone
      && written[0] != words[0]
  }

  /// Whether it is one word without an article, which may be a surname that is also a noun: أديب.
  var isSurname: Bool { words.count == 1 && written[0] == words[0] }

  /// The name in it without the adjectives behind and without the class noun before it: شركة النجم
  /// اليابانية, شركة النجم, النجم.
  var bareName: [[String]] {
    let bare = Array(words.dropLast(nisbas))
    guard bare.count > 1 else { return [] }
    return nisbas > 0 ? [bare, Array(bare.dropFirst())] : []
  }

  /// Whether it is a definite noun alone, which may begin a longer name: الاتحادية.
  var isBareName: Bool { words.count == 1 && written.count == 1 && written[0] != words[0] }

  /// Whether it calls a person by more than one name.
  var isFullName: Bool { match.actorKind == .person && match.head == nil && written.count > 1 }

  /// Whether it names an actor.
  var isActor: Bool { match.actorKind != nil }
}

extension NameMatch {
  /// Its words, those of a group in the case that all but the subject has (مسؤولون أردنيون,
  /// مسؤولين أردنيين), without البالغ and نفسه.
  fileprivate func words(in passage: Passage) -> [String] {
    let range = passage.bareName(range)
    let isStressed = range.count > 1 && passage.words[range.upperBound - 1].isEmphasis
    let words = passage.words[isStressed ? range.dropLast() : range]
      .filter { $0.isWord && !$0.usages.contains(.aged) }
      .withoutForeign(in: actorKind)
    let isPlural = head?.agreement.number == .plural
    return words.enumerated().map { index, word in
      let isFirst = word.span == passage.words[range.lowerBound].span
      let stem = isFirst ? passage.nameStem(at: range.lowerBound) : word.stem
      guard stem.ends(in: "ون"), isPlural && index == 0 || word.isNisba || isPeople else {
        return stem
      }
      return stem.dropLast(2) + "ين"
    }
  }

  /// Whether it can be several people without a noun for them: الانقلابيون, الفلسطينيون.
  private var isPeople: Bool {
    guard head == nil, entry == nil, range.count == 1 else { return false }
    return [.group, .armedGroup, .military, .anonymous].contains(actorKind)
  }

  /// The words of the office before a person's name, of what stands before a title (سفير السويد في
  /// النرويج، الأمير سامي), and of the office behind the name.
  fileprivate func title(in passage: Passage) -> [String] {
    guard actorKind == .person, head == nil else { return [] }
    let behind = passage.stems(passage.office(behind: range.upperBound))
    let title = passage.office(before: range.lowerBound) { $0.isHeldByOne }
    guard !title.isEmpty else { return behind }
    let office = passage.office(before: title.lowerBound) { $0.isHeldByOne }
    return passage.stems(office) + passage.stems(title) + behind
  }

  /// A person is one, of the gender that the office shows: [رئيسة] الوزراء هدى، [المستشارة] النمساوية سلمى.
  private func agreementOfPerson(in passage: Passage) -> Agreement {
    guard head == nil else { return Agreement(number: .singular) }
    let office = passage.office(before: range.lowerBound) { $0.isHeldByOne }
    // A woman can hold an office in the masculine: سلمى حداد، رئيس القسم.
    let behind = passage.office(behind: range.upperBound).first
      .flatMap { passage.words[$0].noun?.agreement.gender == .feminine ? $0 : nil }
    let noun = (office.first ?? behind).flatMap { passage.words[$0].noun }
    return Agreement(gender: noun?.agreement.gender, number: .singular)
  }

  /// Gender and number by the head noun, by the kind of name, or by its first word's ending.
  fileprivate func agreement(in passage: Passage) -> Agreement {
    if let head { return head.agreement.ofParty(in: passage.words[range.lowerBound]) }
    switch actorKind {
    case .person: return agreementOfPerson(in: passage)
    case .state: return Agreement(gender: .feminine, number: .singular)
    // A name may look like the form of a noun that it is not: طالبان.
    case _ where entry != nil && range.count == 1:
      return Agreement()
    default:
      let word = passage.words[range.lowerBound]
      if word.usages.contains(.quantity), word.noun == nil, !word.stem.isSpelled("واحد") {
        return .otherPlural
      }
      return word.noun?.agreement.ofParty(in: word) ?? Agreement()
    }
  }
}

extension Word {
  /// Whether it is a class noun of towns: مدينة, بلدة.
  fileprivate var isTownNoun: Bool { noun?.kind == .place(.city) }
}

extension [String] {
  /// With شمال for شمالي.
  fileprivate var withPlainDirection: [String] {
    guard let first, ["شمالي", "جنوبي", "شرقي", "غربي"].contains(first) else { return self }
    return [String(first.dropLast())] + dropFirst()
  }
}

extension Agreement {
  /// What a party's noun shows.
  fileprivate func ofParty(in word: Word) -> Agreement {
    guard number == .plural, !["ون", "ين", "و", "ي"].contains(where: word.stem.hasSuffix) else {
      return self
    }
    return .otherPlural
  }
}

extension [Word] {
  /// Without the letters of another script, in which a person's name is repeated: سامي خوجلي Khojali.
  fileprivate func withoutForeign(in kind: Actor.Kind?) -> [Word] {
    let words = filter { $0.kind != .foreign }
    return kind == .person && !words.isEmpty ? words : self
  }
}

extension String {
  /// The consonants, which spellings of a foreign name agree in; nil of fewer than three.
  fileprivate var skeleton: String? {
    let consonants = unicodeScalars.filter { !"اويىءه".unicodeScalars.contains($0) }
    return consonants.count > 2 ? String(consonants) : nil
  }
}

extension Substring {
  /// What a hashtag says: سامي_خوجلي as سامي خوجلي، سامي #خوجلي too.
  fileprivate var withoutJoiners: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "#") }) else {
      return String(self)
    }
    return String(filter { $0 != "#" }.map { $0 == "_" ? " " : $0 })
  }
}
