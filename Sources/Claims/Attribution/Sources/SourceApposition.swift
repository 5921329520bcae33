internal import ArabicText

extension SourcePhrase {
  /// A name between commas behind a role: الرئيس الأمريكي، دونالد ترامب، not الوزير، متحدثا للصحفيين،
  func apposition(behind comma: Int, _ start: Int) -> Int? {
    guard let role = passage.words[start].noun, role.isRole, comma + 1 < limit,
      !hasPerson(start..<comma), !followsPerson(start)
    else { return nil }
    if let name = names.person(at: comma + 1)?.range, name.upperBound <= limit {
      return name.upperBound
    }
    let words = passage.words[comma + 1..<limit]
    let name = words.prefix { word in
      word.isPlain && word.isNominal && word.kind != .number && !word.isBareProclitic
        || word.kind == .joiner
    }
    guard (1...6).contains(name.count), name.first?.isCueParticiple != true,
      !name.contains(where: \.isDefinite) || name.first?.isName == true
        || name.count > 1 && name.first?.noun?.kind == .title
    else { return nil }
    return role.actorKind != .anonymous || begins(name) ? name.endIndex : nil
  }

  /// سالم حداد رئيس البلدية، [إغلاق السد]: a role behind the name of its holder waits for no other.
  private func followsPerson(_ role: Int) -> Bool {
    names.contains { $0.actorKind == .person && $0.head == nil && $0.range.upperBound == role }
  }

  /// مدير قسم الزراعة [وإدارة] المياه، سالم حداد،: whether the name of who holds a role follows behind a comma what و
  /// joins to the first that it is held in.
  func namesHolder(behind index: Int, _ start: Int) -> Bool {
    guard passage.words[start].noun?.isRole == true, passage.words[index].isNominal,
      passage.words[index].preposition == nil, !hasPerson(start..<index)
    else { return false }
    let rest = passage.words[index..<limit].prefix(Self.longestJoined)
    guard let mark = rest.firstIndex(where: { $0.kind == .comma || $0.isVerbal }),
      passage.words[mark].kind == .comma, let name = names.person(at: mark + 1)?.range,
      name.upperBound < limit, passage.words[name.upperBound].kind == .comma
    else { return false }
    return !rest[..<mark].contains { $0.complementizer != nil || $0.isSeparator }
  }

  private static let longestJoined = 8

  /// رجل الأعمال، [سالم] حداد: a source that has no name gets one, and nothing else: مصادر أمنية، حملة.
  private func begins(_ name: ArraySlice<Word>) -> Bool {
    guard let first = name.first else { return false }
    return first.isName || first.isUnknown || first.noun?.kind == .title
  }

  /// Behind brackets a role's name goes on, or the adjective of a body: رئيس المنظمة (ومقرها بيروت) [سامي
  /// حداد].
  func bracketEnd(from open: Int, _ start: Int) -> Int? {
    guard open > start, let noun = passage.words[start].noun,
      noun.isRole || noun.isInstitution,
      let close = passage.words[open..<limit].prefix(Self.longestBracket)
        .firstIndex(where: { $0.kind == .closeBracket }), close + 1 < limit
    else { return nil }
    let next = passage.words[close + 1]
    let goesOn =
      noun.isRole
      ? names.person(at: close + 1) != nil && !hasPerson(start..<open)
      : next.looksLikeNisba && next.isPlain
    return goesOn ? close + 1 : nil
  }

  private static let longestBracket = 12

  /// Whether a role has its name already: الأمير فلان، سفير البلاد.
  func hasPerson(_ range: Range<Int>) -> Bool {
    names.contains {
      $0.actorKind == .person && $0.head == nil && range.contains($0.range.lowerBound)
    }
  }

  /// Whether a role's phrase ends with the name of the person who holds it: الناطقة سلمى حداد.
  func isNamed(_ range: Range<Int>) -> Bool {
    names.contains {
      $0.actorKind == .person && $0.head == nil && $0.range.upperBound == range.upperBound
        && range.lowerBound < $0.range.lowerBound
        && passage.words[$0.range.lowerBound - 1].noun?.isInstitution != true
    }
  }

  /// A short quoted stretch behind a class noun is its name: صحيفة "العرب".
  func quotedName(at index: Int, _ start: Int) -> Int? {
    guard let quotation = passage.quotation(from: index), (2...7).contains(quotation.count),
      quotation.upperBound <= limit, !passage.words[index + 1].isCircumstance,
      index > start || passage.words[index + 1].preposition != "ل",
      index <= start + 1 || !isQuotedDeed(quotation)
    else { return nil }
    return quotation.upperBound
  }

  /// اللجنة الدولية للإغاثة "إرجاء" القافلة: one quoted noun of an event, before what completes it, is what is
  /// announced and no name.
  private func isQuotedDeed(_ quotation: Range<Int>) -> Bool {
    guard quotation.count == 3, quotation.upperBound < limit else { return false }
    let (word, next) = (
      passage.words[quotation.lowerBound + 1], passage.words[quotation.upperBound]
    )
    return word.isPlain && !word.isDefinite && next.isPlain && next.isNominal
      && (word.stem.looksLikeFourthMasdar || word.stem.looksLikeAugmentedMasdar
        || word.stem.looksLikeCausativeMasdar)
  }
}
