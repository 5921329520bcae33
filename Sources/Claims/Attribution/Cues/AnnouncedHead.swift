internal import ArabicText

// What a relative clause says that somebody announced: القرار الذي أعلنته الوزارة.
extension VerbalCue {
  /// الخطة التي أوصى بها الصندوق: the verb's preposition takes up what the clause describes.
  func isResumed(_ reading: VerbReading, behind cue: Int) -> Bool {
    guard cue > 0, cue + 1 < passage.words.count else { return false }
    let next = passage.words[cue + 1]
    return passage.words[cue - 1].particle == .relative && next.isPronominalPhrase
      && (next.folded.begins(with: "ب") && reading.verb.frames.contains(.bi)
        || next.folded.begins(with: "عن") && reading.verb.frames.contains(.noun)
        || next.folded.begins(with: "الي") && !reading.verb.isCore
          && reading.verb.frames.contains(.ila))
  }

  /// What a relative clause says that somebody announced: القرار الذي أعلنته الوزارة.
  func announced(
    _ reading: VerbReading, at cue: Int, in sentence: Range<Int>
  ) -> ClaimDraft? {
    guard !reading.verb.isWeak, let head = RelativeHead(passage: passage, names: names).of(cue)
    else { return nil }
    let subject = Subject(passage: passage, names: names)
    let source = subject.beforeObject(cue + 1..<limit(of: cue, in: sentence))
    let gap = cue + 1..<(source?.upperBound ?? cue + 1)
    let content = [head] + matter(behind: gap.upperBound, in: sentence)
    return draft(reading, at: cue, gap: gap, content: content)
  }

  /// البيان الذي أعلنت عنه الوزارة: the pronoun behind the verb's preposition takes up the head.
  func announcedOf(_ reading: VerbReading, at cue: Int, in sentence: Range<Int>)
    -> ClaimDraft?
  {
    let subject = Subject(passage: passage, names: names)
    guard reading.form.isFinite, !reading.verb.isWeak,
      ["عن", "الي"].contains(where: { passage.words[cue + 1].folded.begins(with: $0) }),
      let head = RelativeHead(passage: passage, names: names).described(cue)
    else { return nil }
    let source = subject.beforeObject(cue + 1..<limit(of: cue, in: sentence))
    // المساعدات التي أعلن عنها: without a subject the masculine is a passive.
    guard source != nil || reading.form.gender == .feminine else { return nil }
    let gap = cue + 1..<(source?.upperBound ?? cue + 1)
    let content = [head] + matter(behind: gap.upperBound, in: sentence)
    return draft(reading, at: cue, gap: gap, content: content)
  }

  /// What the thing is about that was announced, behind who announced it and when: القرار الذي أعلنه الوزير
  /// أمس [بشأن السد].
  private func matter(behind source: Int, in sentence: Range<Int>) -> [Range<Int>] {
    let behind = passage.words[source..<max(source, sentence.upperBound)].prefix(6)
    let start = behind.firstIndex {
      ![.time, .aside, .month, .year].contains($0.particle) && $0.kind != .comma
        && !$0.isPronominalPhrase && $0.kind != .number
    }
    guard let start, passage.words[start].usages.contains(.matter),
      !passage.words[start].hasConjunction
    else { return [] }
    let content = extent.phrase(from: start, in: sentence)
    let end = content.first { passage.words[$0].kind == .comma } ?? content.upperBound
    return [start..<end]
  }
}
