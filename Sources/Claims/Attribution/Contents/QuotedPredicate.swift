internal import ArabicText

extension ContentExtent {
  /// Where what something is called ends at the comma behind its quotation marks, for what follows tells of
  /// it or of who spoke: وصفها [بأنها «حفلة مملة»]، ولم يشكر فرقتها; not بأنها «خطأ»، و«كارثة».
  func quotedPredicate(in content: Range<Int>) -> Range<Int> {
    let start = content.lowerBound
    guard let particle = passage.words[start].complementizer, particle.hasPreposition,
      !particle.pronoun.isEmpty, start + 1 < content.upperBound,
      let quotation = passage.quotation(from: start + 1),
      quotation.upperBound + 1 < content.upperBound,
      passage.words[quotation.upperBound].kind == .comma
    else { return content }
    let next = passage.words[quotation.upperBound + 1]
    let isMore =
      next.kind == .openQuote || next.complementizer != nil || next.folded.isSpelled("و")
      || next.isRelativePronoun
    return isMore ? content : start..<quotation.upperBound
  }
}
