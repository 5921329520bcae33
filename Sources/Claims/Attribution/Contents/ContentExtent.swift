internal import ArabicText

/// Finds where a content ends.
struct ContentExtent {
  /// Where the content stands.
  let passage: Passage
  /// The verbs of the passage that may begin a claim of their own.
  let verbs: Set<Int>
  /// The cues that are no verbs and attribute what stands before them.
  let attributions: Set<Int>
  /// The verb whose content is sought, where it is known.
  var cue: VerbReading?

  /// How far a clause or noun phrase reaches that begins at `start`: to the end of its sentence,
  /// or to where another claim, an attribution of it, or the reporter's own remark begins. A
  /// quotation that it opens is taken whole.
  func clause(from start: Int, in sentence: Range<Int>) -> Range<Int> {
    var index = start
    while index < sentence.upperBound {
      if passage.words[index].kind == .openQuote, let quotation = passage.quotation(from: index) {
        index = max(index + 1, quotation.upperBound)
        if index >= sentence.upperBound { return start..<index }
        continue
      }
      if index > start, ends(at: index, start) { break }
      index += 1
    }
    return start..<min(index, passage.words.count)
  }

  private func ends(at index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if context(of: start) != passage.quotation(around: index) { return true }
    if attributions.contains(index) { return index > start + 1 }
    if verbs.contains(index), endsBeforeCue(word, at: index, start) { return true }
    if word.folded.isSpelled("و"), verbs.contains(index + 1) { return true }
    if opensWords(at: index, from: start) || alludes(at: index) { return true }
    if withholds(at: index) || word.kind == .stop && endsHeadline(at: index) { return true }
    if opensOccasion(at: index) || takesUpOuter(word, at: index, start) { return true }
    if opensOuter(at: index, start) { return true }
    if verbs.contains(index + 1),
      word.isTurn && !callsSo(at: index) || word.stem.isSpelled("كما") || word.full.isSpelled("اذ")
    {
      return true
    }
    return endsBehindMark(word, at: index, start)
  }

  /// فيما وصفه بالخطأ: in what somebody calls so.
  private func callsSo(at index: Int) -> Bool {
    passage.words[index].stem.isSpelled("فيما")
      && passage.words[index + 1].verbs.contains {
        !$0.pronoun.isEmpty && $0.verb.frames.contains(.object)
      }
  }

  /// قالت الشرطة إنها تعتقد أن الرجل نجا، [وإنه]؛ أشار إلى أن التقرير أوصى بفرزها، [وأن] المجلس: the verb of
  /// saying before that of the claim goes on.
  private func takesUpOuter(_ word: Word, at index: Int, _ start: Int) -> Bool {
    guard let joined = word.complementizer, joined.hasConjunction else { return false }
    let own = passage.words[start].complementizer
    let isOthers =
      own == nil
      ? cue?.verb.frames.isDisjoint(with: [.inna, .anna]) == true && index + 1 < passage.words.count
        && !passage.words[index + 1].isVerbal
      : joined.hasLowHamza == true && own?.hasLowHamza == false
    guard isOthers else { return false }
    let before = passage.words[passage.sentence(of: start).lowerBound..<start].suffix(12)
    return before.contains {
      $0.complementizer?.hasLowHamza == joined.hasLowHamza && $0.complementizer != nil
    }
  }

  /// قال الذي يرى أنه ناج [إن]: the clause of the verb of saying before that of the claim begins.
  private func opensOuter(at index: Int, _ start: Int) -> Bool {
    guard passage.words[start].complementizer?.hasLowHamza == false,
      passage.opensOuterClause(at: index)
    else { return false }
    let before = passage.words[passage.sentence(of: start).lowerBound..<start].suffix(12)
    return before.contains { $0.particle == .relative }
      && before.contains { word in
        word.verbs.contains { $0.form.isFinite && $0.verb.frames.contains(.inna) }
      }
  }

  /// وذلك بعد أن: when or why something was said.
  private func opensOccasion(at index: Int) -> Bool {
    passage.words[index].hasConjunction && passage.words[index].stem.isSpelled("ذلك")
      && index + 1 < passage.words.count && passage.words[index + 1].usages.contains(.occasional)
  }

  /// Whether behind a comma or the mark that closes a quotation something else begins.
  private func endsBehindMark(_ word: Word, at index: Int, _ start: Int) -> Bool {
    let mark = passage.words[index - 1].kind
    if mark == .closeQuote, remarks(at: index) { return true }
    guard mark == .comma || mark == .closeQuote && word.stem.isSpelled("في") else { return false }
    if word.complementizer?.hasConjunction == false, isOccasion(start) { return true }
    if mark == .comma, opensOther(at: index) || tellsManner(at: index) { return true }
    if mark == .comma, leavesQuotation(at: index, start) { return true }
    if mark == .comma, isMain(word, at: index), isSetBefore(start) { return true }
    if mark == .comma, opensForeground(at: index, from: start) { return true }
    if mark == .comma, word.isPlain, word.classes.contains(.verb), isInserted(start) { return true }
    if word.hasConjunction, word.particle == .preposition, mark == .comma,
      passage.quotation(around: index) == nil, saysSomebody(behind: index)
    {
      return true
    }
    return word.isCueParticiple && word.isManner || isRemark(word, at: index, start)
      || word.isTurn && passage.quotation(around: index) == nil && saysSomebody(behind: index)
  }

  /// The quotation that a content stands in, not the one that it opens.
  func context(of start: Int) -> Range<Int>? {
    guard passage.words[start].kind == .openQuote else { return passage.quotation(around: start) }
    guard start > 0, let around = passage.quotation(around: start - 1), around.contains(start)
    else { return nil }
    return around
  }

  func isComplementizer(_ index: Int) -> Bool {
    passage.words.indices.contains(index) && passage.words[index].complementizer != nil
  }

  /// A joined or participial cue ends what went before; a verb inside the clause does not.
  private func endsBeforeCue(_ word: Word, at index: Int, _ start: Int) -> Bool {
    let previous = passage.words[index - 1]
    let afterMark =
      previous.kind == .comma || previous.kind == .closeQuote || previous.kind == .dash
    if previous.particle == .auxiliary { return false }
    if word.isCueParticiple || word.verbs.allSatisfy({ $0.form.tense == .participle }) {
      return afterMark || opensClause(index) || hasObject(index)
        || word.bare.ends(in: "ا") && !previous.bare.ends(in: "ا")
    }
    if word.hasConjunction {
      return !isOfAnother(at: index, from: start) && !isOwnSpeech(at: index, from: start)
        && !isOfSubject(at: index, from: start)
    }
    if previous.kind == .comma, isAnswer(at: index, from: start) || isWithin(at: index, start) {
      return false
    }
    return afterMark
      && (isWhole(from: start) || opensSpeechOf(index)
        || hasVerb(in: start..<subjectStart(before: index, start)))
  }

  /// مشيرا إلى أن، قائلا إن: with its clause behind it a participle goes with the verb of the claim.
  private func opensClause(_ index: Int) -> Bool {
    isComplementizer(index + 1) || opensSpeech(at: index + 1)
      || passage.words[index].isCueParticiple && passage.quotation(from: index + 1) != nil
      || isComplementizer(index + 2) && passage.words[index + 1].particle == .preposition
  }

  /// واصفة إياها، متهما إياه: with its object as a word of its own it is the speaker's.
  private func hasObject(_ index: Int) -> Bool {
    index + 1 < passage.words.count && passage.words[index + 1].isObjectPronoun
  }

  /// إنها على صلة بالملف: with its subject written on إن a clause needs no verb.
  func isWhole(from start: Int) -> Bool {
    passage.words[start].complementizer?.pronoun.isEmpty == false
  }

  /// Where words in quotation marks begin behind which a verb stands, for they belong to its subject: إن
  /// «بعض الناس» أكدوا.
  private func subjectStart(before verb: Int, _ start: Int) -> Int {
    let end = passage.words[verb - 1].kind == .comma ? verb - 2 : verb - 1
    guard end > 0, passage.words[end].kind == .closeQuote else { return verb }
    let mark = passage.quotation(around: end)?.lowerBound ?? verb
    return mark > start ? mark : verb
  }

  /// ، قال الوزير: «…»: a verb with its subject behind it before direct speech begins a clause of its own.
  private func opensSpeechOf(_ verb: Int) -> Bool {
    let behind = passage.words[(verb + 1)...].prefix(6).prefix { $0.kind != .colon }
    return behind.count < 6 && behind.endIndex < passage.words.count
      && behind.first.map { $0.isName || $0.noun?.isRole == true } == true
      && behind.allSatisfy { $0.kind == .word }
  }

  /// Whether a clause has its verb already, so that another begins a clause of its own: not in إن
  /// روسيا، حليفة دمشق، وعدت, nor in إن الرجل، الذي كتب المقال، قال.
  func hasVerb(in range: Range<Int>) -> Bool {
    var describes = false
    for word in passage.words[range] {
      if word.particle == .relative || word.full.isSpelled("ما") { describes = true }
      guard word.isVerbal || word.kind == .openQuote else { continue }
      if !describes { return true }
      describes = false
    }
    return false
  }
}
