internal import ArabicText

extension ContentExtent {
  /// Whether another clause than a noun phrase begins at لكن, بينما or ثم, a comma before it or not: not
  /// واضح ولكن صعب, زواجها ثم طلاقها, فيما يفعله.
  func turnsAway(at index: Int) -> Bool {
    let word = passage.words[index]
    guard word.isTurn, !word.stem.isSpelled("فيما"), index + 1 < passage.words.count else {
      return false
    }
    let next = passage.words[index + 1]
    return word.stem.isSpelled("ثم") ? next.isVerbal : next.isDefinite || !next.isAdjectival
  }

  /// ، في تلميح إلى، في تهديد لم يجد: what the reporter calls that which was said.
  private func isJudgement(at index: Int) -> Bool {
    guard index > 0, index + 2 < passage.words.count, passage.words[index].isPlain,
      passage.words[index - 1].kind == .comma
    else { return false }
    let (next, last) = (passage.words[index + 1], passage.words[index + 2])
    return next.usages.contains(.judged) && next.isPlain && !next.isDefinite && !last.isDefinite
  }

  /// مستندة إلى، رافضا ذكر: what the speaker does meanwhile; داعية إياه إلى: with its object as a word of
  /// its own.
  func tellsManner(at index: Int) -> Bool {
    let word = passage.words[index]
    if word.usages.contains(.meanwhile), word.isPlain, !word.isDefinite { return true }
    if isOfFeminineSpeaker(at: index) { return true }
    return index + 1 < passage.words.count && passage.words[index + 1].bare.begins(with: "إيا")
      && passage.words[index + 1].isUnknown
  }

  /// وأعلنت الشركة دعمها للخطة، معربة عن: behind a definite noun the feminine participle is the speaker's.
  func isOfFeminineSpeaker(at index: Int) -> Bool {
    let word = passage.words[index]
    guard index > 1, let cue, cue.form.isFinite, cue.form.gender == .feminine,
      word.isCueParticiple || verbs.contains(index), word.isPlain, word.bare.hasSuffix("ة")
    else { return false }
    let before = passage.words[passage.words[index - 1].kind == .comma ? index - 2 : index - 1]
    return before.isDefinite || before.hasOwner
  }

  /// Where in a headline something else begins: المدير يرحب بالقرار: يوم سعيد، المدير يرحب.. والعمال يضربون.
  func endsHeadline(at index: Int) -> Bool {
    guard passage.block.kind == .headline else { return false }
    let word = passage.words[index]
    return word.kind == .colon || word.kind == .stop && !passage.abbreviates(at: index)
  }

  /// A colon before a quotation: طالب بتحقيق: «لن نسكت».
  func opensSpeech(at index: Int) -> Bool {
    index < passage.words.count && passage.words[index].kind == .colon
      && passage.quotation(from: index + 1) != nil
  }

  /// إذا لم، ما لم: on what condition.
  func isCondition(at index: Int) -> Bool {
    guard index + 1 < passage.words.count, passage.words[index + 1].full.isSpelled("لم") else {
      return false
    }
    return ["اذا", "ما"].contains(where: passage.words[index].full.isSpelled)
      && !passage.words[index].hasConjunction
  }

  /// رغم تأكيد الوزارة أن الجسر مغلق، [عبرت] السيارات: the sentence's own verb, which no conjunction joins.
  func isMain(_ word: Word, at index: Int) -> Bool {
    passage.quotation(around: index) == nil
      && (word.isVerbal && word.isPlain || word.folded.isSpelled("فقد")
        || word.complementizer != nil && word.folded.first == "ف")
  }

  /// Whether a content is a noun's that opens its sentence behind a preposition: وبعد إعلان الشركة [أنها].
  func isSetBefore(_ start: Int) -> Bool {
    let sentence = passage.sentence(of: start)
    let before = passage.words[sentence.lowerBound..<max(start, sentence.lowerBound)]
    guard let first = before.first, first.particle == .preposition, before.count <= 12 else {
      return false
    }
    return passage.words[start].complementizer != nil
      && !before.contains { $0.isVerbal || $0.isSeparator || $0.complementizer != nil }
      && before.contains { $0.nounCue != nil || $0.verbs.contains { $0.form.tense == .masdar } }
  }

  /// Whether a content belongs to a clause that says when, and the sentence's own content waits
  /// behind a comma: وقال، بعد أن أعلنت أنها ستنسحب، إن.
  func isOccasion(_ start: Int) -> Bool {
    let sentence = passage.sentence(of: start)
    return (sentence.lowerBound..<start).contains { index in
      passage.opensOccasion(at: index) && index + 1 < start
        && passage.words[sentence.lowerBound..<index].contains(where: \.mayReport)
    }
  }

  /// هبطت الأسعار بعدما أظهر تقرير أن: whether a content belongs to a clause that says when what the sentence tells
  /// came to pass, so that another turn goes on with that.
  private func tellsWhen(_ start: Int) -> Bool {
    let sentence = passage.sentence(of: start).lowerBound
    let opening = (sentence..<start).suffix(Self.longestOpening).last {
      passage.words[$0].full.isSpelled("بعدما") || passage.opensOccasion(at: $0)
    }
    guard let opening else { return false }
    return passage.words[sentence..<opening].contains(where: \.isVerbal)
  }

  private static let longestOpening = 10

  /// لكن موسكو تقول: another claim follows, its subject first; or a word of saying that reports
  /// nothing: لكن المعهد يرى عكس ذلك.
  func saysSomebody(behind index: Int) -> Bool {
    let next = passage.words[(index + 1)...].prefix(5).prefix { word in
      word.complementizer == nil && !word.isSeparator
    }
    let noun = next.first?.noun
    let isParty = noun?.isRole == true || noun?.actorKind != nil
    return next.indices.contains { at in
      verbs.contains(at)
        || isParty && at > index + 1 && passage.words[at].isVerbal && passage.words[at].mayReport
    }
  }

  /// غير أن المحكمة لم تقتنع، إلا أنها أضافت أن: behind an exception another party acts, or somebody says more.
  private func turnsToSomebody(behind particle: Int) -> Bool {
    let noun = passage.words[(particle + 1)...].first?.noun
    return noun?.isRole == true || noun?.actorKind != nil || saysSomebody(behind: particle)
  }

  /// وذلك، وهو ما، كما before more of the speaker, غير أن, قبل أن and their like take up the story again.
  func isRemark(_ word: Word, at index: Int, _ start: Int) -> Bool {
    let next = index + 1 < passage.words.count ? passage.words[index + 1] : nil
    switch word.stem {
    case "ذلك": return word.hasConjunction && (next?.tellsReason != true || answers(at: index + 1))
    case "هو", "هي": return word.hasConjunction && next?.usages.contains(.resumption) == true
    case "كما": return next?.mayReport == true && !cannotBeTheSpeakers(at: index + 1)
    case "قبل":
      return isComplementizer(index + 1) && index > 1
        && (passage.words[index - 2].kind == .closeQuote || goesOnToSay(at: index + 2))
    case "هذا":
      return next?.full.isSpelled("فيما") == true || next?.full.isSpelled("وقد") == true
        || passage.isMeanwhile(index + 1)
    case "اضافه":
      return next?.full.isSpelled("الي") == true && index + 2 < passage.words.count
        && passage.words[index + 2].full.isSpelled("ذلك")
        && passage.words[..<start].last?.kind != .colon
    case "مع":
      return ["الاشاره", "العلم"].contains { next?.full.isSpelled($0) == true }
    case "امر": return word.isDefinite && word.isPlain && isTakenUp(behind: index)
    case "في":
      if tellsWhere(at: index) { return true }
      return next?.usages.contains(.remark) == true && next?.isDefinite == false
        || passage.isMeanwhile(index) || isJudgement(at: index) || isRanking(at: index)
    default:
      return word.usages.contains(.exception) && isComplementizer(index + 1)
        && (word.full.isSpelled("علما") || turnsToSomebody(behind: index + 1)
          || tellsWhen(start))
        && !passage.words[start..<index].contains { $0.usages.contains(.concession) }
    }
  }
}

extension Word {
  /// Whether behind وذلك it tells why or what for, and so belongs to what is said: ردا على، لتطوير.
  fileprivate var tellsReason: Bool {
    if usages.contains(.reason) { return true }
    return preposition == "ل" && !hasConjunction
  }

  /// وكأن، كأنه: as if, with its hamza, not وكان.
  var isComparison: Bool { bare.begins(with: "كأن") || bare.begins(with: "وكأن") }

  /// Whether it is a participle that can only tell how somebody speaks: معربة عن, not an adjective.
  var isManner: Bool {
    if hasConjunction { return false }
    if bare.ends(in: "ا") { return true }
    return noun == nil && classes.isDisjoint(with: [.noun, .adjective])
  }

  /// Whether it brings in another clause of the story: لكن، لكنها، بينما، فيما، ثم.
  var isTurn: Bool {
    particle == .connective && usages.contains(.turn)
  }
}
