internal import ArabicText

// A headline that tells what a party does and behind a colon what it says: سامي حداد يترك البلدية: تعبت.
extension HeadlineColon {
  /// Who does something in the words before a colon, where none of them is a verb of saying, which takes
  /// the words behind the colon itself.
  func doer(from start: Int, before colon: Int) -> Range<Int>? {
    guard passage.block.kind != .paragraph, !asks(at: colon + 1),
      let source = SourcePhrase(passage: passage, names: names, limit: colon).range(from: start),
      source.upperBound < colon, Subject(passage: passage, names: names).isParty(source),
      isDeed(at: source.upperBound), !says(in: source.upperBound..<colon)
    else { return nil }
    return source
  }

  /// Headlines tell in the imperfect what has happened: يودع، تدين.
  private func isDeed(at index: Int) -> Bool {
    let word = passage.words[index]
    return word.isVerbal && word.isPlain && !word.isName
      && ["ي", "ت"].contains { word.folded.begins(with: $0) }
  }

  /// Whether a verb takes the words behind the colon itself: يعترف أمام المحكمة، يرجح; not تدين الهجوم.
  private func says(in range: Range<Int>) -> Bool {
    let finder = VerbObject(passage: passage, subject: Subject(passage: passage, names: names))
    let colon = range.upperBound
    return range.contains { index in
      passage.words[index].verbs.contains {
        $0.form.tense != .masdar
          && ($0.verb.frames.contains(.quote) || index + 1 == colon && $0.verb.isCore)
          && !($0.form.isFinite && finder.hasPhrase(of: $0, at: index, before: colon, colon, true))
      }
    }
  }

  /// Whether the paper asks: فهل، كيف.
  private func asks(at index: Int) -> Bool {
    ["هل", "فهل", "كيف", "لماذا", "ماذا", "متي", "اين"]
      .contains(where: passage.words[index].folded.isSpelled)
  }
}
