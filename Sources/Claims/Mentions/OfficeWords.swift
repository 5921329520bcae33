extension [String] {
  /// Whether an office before a name is the one that these words call: الرئيس, الرئيس الفرنسي.
  func names(_ office: [String]) -> Bool {
    guard let first = office.first, let index = firstIndex(of: first) else { return false }
    let rest = Set(self[index...].map(\.originRoot))
    return office.allSatisfy { rest.contains($0.originRoot) }
  }
}

extension String {
  /// What a country and its adjectives have in common: برازيل، برازيلي، برازيلية.
  var originRoot: String {
    var root = self
    while root.unicodeScalars.count > 3, let last = root.unicodeScalars.last,
      "اهي".unicodeScalars.contains(last)
    { root.unicodeScalars.removeLast() }
    // Foreign words are written with long vowels or without: فدرالي، فيدرالي.
    guard root.unicodeScalars.count > 4 else { return root }
    return String(
      String.UnicodeScalarView(
        root.unicodeScalars.filter {
          !"اوي".unicodeScalars.contains($0)
        }))
  }
}
