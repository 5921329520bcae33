/// A verb as a dictionary gives it, from which every form follows.
struct Verb: Sendable {
  /// The stem of قَالَ.
  let perfect: [Letter]
  /// The stem of يَقُول, its prefix included.
  let imperfect: [Letter]
  /// Its verbal nouns as they are written; the first is the regular one.
  let masdars: [String]

  /// A verb by its third person masculine singular, both vocalised, and its maṣdars; nil if these
  /// are no such forms.
  init?(perfect: some StringProtocol, imperfect: some StringProtocol, masdars: [String] = []) {
    guard let past = Self.stem(perfect), let present = Self.stem(imperfect) else { return nil }
    guard past.count >= 2, present.count >= 2, present[0].consonant == "ي" else { return nil }
    guard present[0].vowel != .none, past[past.count - 1].vowel.short != .u else { return nil }
    self.perfect = past
    self.imperfect = present
    self.masdars = masdars
  }

  /// The sounds without the short vowel that ends them; خَشِيَ ends in a long one: خشيت, خشوا.
  private static func stem(_ word: some StringProtocol) -> [Letter]? {
    guard var stem = [Letter](vocalised: word), let last = stem.indices.last, last > 0 else {
      return nil
    }
    if !stem[last].vowel.isLong { stem[last].vowel = .none }
    if stem[last] == Letter("ي"), stem[last - 1].vowel == .i {
      stem.removeLast()
      stem[last - 1].vowel = .longI
    }
    return stem
  }

  /// Whether it is of form I, the one without any letter but the radicals.
  var isFormI: Bool {
    guard imperfect[0].vowel == .a, perfect[0].consonant != "ٱ" else { return false }
    return perfect.count == 2 || perfect.count == 3 && !perfect.contains { $0.vowel.isLong }
  }
}
