internal import ArabicText

extension ObjectSearch {
  private static let longestApposition = 16

  /// The content behind a description of the subject between commas, where the verb's preposition
  /// opens it: ورحبت الكويت، العضو في المجلس، [بالقرار].
  func behindApposition(from start: Int) -> Int? {
    appositionEnd(from: start).flatMap { content(at: behindTime($0 + 1), true, false) }
  }

  /// The comma behind the role or name that says more of the subject: هاجم سامي حداد، رئيس النقابة[،] أمس، القرار.
  func commaBehindTitle(at comma: Int) -> Int? {
    if comma < limit, passage.words[comma].kind == .comma, tellsSeat(comma + 1) {
      return passage.words[comma + 1..<limit].prefix(Self.longestApposition)
        .firstIndex { $0.kind == .comma }.flatMap { $0 + 1 < limit ? $0 : nil }
    }
    return comma < limit && isTitled(comma) ? appositionEnd(from: comma) : nil
  }

  /// ، ومقرها لندن،: where a body has its seat.
  private func tellsSeat(_ index: Int) -> Bool {
    index < limit && passage.words[index].hasConjunction
      && ["مقره", "مقرها"].contains(where: passage.words[index].stem.isSpelled)
  }

  private func appositionEnd(from start: Int) -> Int? {
    guard start < limit, passage.words[start].kind == .comma else { return nil }
    let end = passage.words[start + 1..<limit].prefix(Self.longestApposition)
      .firstIndex { $0.kind == .comma }
    guard let end, end + 1 < limit,
      !passage.words[start + 1..<end].contains(where: { $0.isVerbal || $0.hasConjunction })
    else { return nil }
    return end
  }

  /// أعلن المدير، سالم قاسم، [مساء الثلاثاء،] بدء العمل.
  private func behindTime(_ index: Int) -> Int {
    var end = index
    while end + 2 < limit, passage.opensTime(at: end) || isTime(end) {
      end += passage.opensTime(at: end) ? 2 : 1
    }
    return end > index && end + 1 < limit && passage.words[end].kind == .comma ? end + 1 : end
  }

  private func isTime(_ index: Int) -> Bool {
    [.time, .month, .year].contains(passage.words[index].particle)
  }

  /// The content that the verb's preposition opens behind commas, where what they set off describes the
  /// subject: أعلنت الشركة، أكبر مصنع للسيارات، الثلاثاء، عن [خطة].
  func behindCommas(from comma: Int) -> Int? {
    guard passage.words[comma].kind == .comma, !verb.frames.contains(.object) else { return nil }
    let reach = passage.words[comma..<limit].prefix(Self.longestApposition)
    let end = reach.indices.first { index in
      index > comma + 1 && opensBehindComma(at: index)
    }
    guard let end, end + 1 < limit, !passage.words[comma..<end].contains(where: \.isVerbal) else {
      return nil
    }
    return passage.words[end].proclitic == nil ? end + 1 : end
  }

  /// ، بالقرار؛ ، عن خطة: whether the verb's preposition goes on behind a comma.
  func opensBehindComma(at index: Int) -> Bool {
    let word = passage.words[index]
    return passage.words[index - 1].kind == .comma
      && (verb.governs(word)
        || word.proclitic == "ب" && verb.frames.contains(.bi) && !word.isCircumstance)
  }

  /// The content behind commas that set off when and on what occasion it was said: واتهم الوزير، في
  /// كلمة أمام البرلمان، [المعارضة] بالتقصير.
  func behindInsertion(from comma: Int) -> Int? {
    guard comma + 2 < limit, passage.words[comma].kind == .comma,
      passage.words[comma + 1].usages.contains(.setting), passage.words[comma + 1].isPlain
    else { return nil }
    let reach = passage.words[comma + 1..<limit].prefix(Self.longestApposition)
    guard let end = reach.firstIndex(where: { $0.kind == .comma }), end + 1 < limit,
      !passage.words[comma + 1..<end].contains(where: {
        $0.complementizer != nil || verb.governs($0)
      }),
      !(comma + 1..<end).contains(where: { tellsMore(at: $0, behind: comma) })
    else { return nil }
    return content(at: end + 1, true, true)
  }

  /// Whether a verb between commas only tells which occasion is meant: في بيان نشرته الوكالة، في الجلسة التي
  /// عقدت.
  private func tellsMore(at index: Int, behind comma: Int) -> Bool {
    guard passage.words[index].isVerbal else { return false }
    return passage.words[index - 1].particle != .relative
      && !passage.describesOccasion(at: index, behind: comma - 1)
  }

  /// The end of a name in quotation marks that belongs to the subject: أعلنت شركة الطيران «نسيم»، [بدء].
  func quotedName(at index: Int) -> Int? {
    guard let name = passage.quotation(from: index), passage.isName(name, limit),
      name.upperBound + 1 < limit, passage.words[name.upperBound].kind == .comma
    else { return nil }
    var behind = name.upperBound + 1
    while behind + 1 < limit,
      passage.words[behind].particle == .time || passage.words[behind].kind == .comma
    { behind += 1 }
    let next = passage.words[behind]
    return next.isNominal && next.isPlain && !next.isDefinite ? name.upperBound : nil
  }

  /// Whether a comma stands before a role or a name that says more of the subject: أعلن رجل الأعمال،
  /// الأمير فلان، [شراء الحصة].
  func isTitled(_ comma: Int) -> Bool {
    guard passage.words[comma].kind == .comma, comma + 1 < limit else { return false }
    let word = passage.words[comma + 1]
    if word.isPlain, word.noun?.isRole == true { return !isNamedHolder(before: comma) }
    if word.isPlain, word.isRank { return true }
    return word.isPlain && !verb.frames.contains(.object) && subject.names.hasActor(at: comma + 1)
  }

  /// Whether the subject has its role and its name already, so that another role behind is the object:
  /// هاجم المدير، سالم قاسم، [رئيس النقابة].
  private func isNamedHolder(before comma: Int) -> Bool {
    guard verb.frames.contains(.object),
      let name = subject.names.first(where: {
        $0.range.upperBound == comma && $0.actorKind == .person && $0.head == nil
      }), name.range.lowerBound > 0
    else { return false }
    return passage.words[name.range.lowerBound - 1].kind == .comma
  }

  /// An adjective behind a name: TSMC التايوانية.
  func isAttribute(_ index: Int) -> Bool {
    let word = passage.words[index]
    let isPlural = ["ين", "ون"].contains { word.stem.hasSuffix($0) }
    return word.isDefinite && word.isPlain && word.isNisba && word.noun == nil
      && (!isPlural || passage.words[index - 1].noun?.agreement.number == .plural)
  }
}

extension Word {
  /// أكبر الشركات، أحد الأحزاب: which of its kind something is.
  fileprivate var isRank: Bool {
    !isDefinite
      && ["اكبر", "اول", "احد", "احدي", "ابرز", "ثاني", "ثالث"].contains(where: full.isSpelled)
  }
}
