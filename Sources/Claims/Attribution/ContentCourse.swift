internal import ArabicText

extension ContentExtent {
  /// Whether a verb behind a comma answers the condition that its clause began with: إنه إذا هبط السعر،
  /// وجد الناس.
  func isAnswer(at index: Int, from start: Int) -> Bool {
    let opening = passage.words[start..<index].dropFirst().prefix(2)
    let commas = passage.words[start..<index].count { $0.kind == .comma }
    return commas == 1 && opening.contains { ["اذا", "لو", "عندما", "كلما"].contains($0.full) }
  }
}
