/// A verb's stem before an ending, and what the ending does to it.
extension [Letter] {
  /// Whether the last radical is weak, so that the stem ends in a long vowel (نفى، ينفي).
  var isDefective: Bool { last?.vowel.isLong == true }

  /// Whether the middle radical is weak, so that the last stands behind a long vowel (قال، يشير).
  var isHollow: Bool {
    count > 1 && self[count - 1].vowel == .none && self[count - 2].vowel.isLong
  }

  /// Whether the last two radicals are one doubled letter (ردّ، يصرّ).
  var isGeminate: Bool {
    count > 2 && self[count - 1] == self[count - 2] && self[count - 1].vowel == .none
  }

  /// The index of the last vowel before the stem's end, or of the one that ends it.
  var lastVowel: Int { lastIndex { $0.vowel != .none } ?? 0 }

  /// This stem with an ending, given as the vowel on the stem's last letter and what follows.
  func adding(_ ending: Ending) -> [Letter] {
    if ending.isMissing { return apocopated }
    if ending.isConsonant { return beforeConsonant + ending.tail }
    if ending.tail.isEmpty, !ending.vowel.isLong { return self }
    return (isDefective ? fused(with: ending) : with(ending.vowel)) + ending.tail
  }

  /// The jussive, which shortens a long vowel of the last syllable: يقل، يشر، ينف.
  private var apocopated: [Letter] {
    var stem = self
    if isDefective {
      stem[count - 1].vowel = self[count - 1].vowel.short
    } else if isHollow {
      stem[count - 2].vowel = self[count - 2].vowel.short
    }
    return stem
  }

  /// Before a consonant the hollow stem is shortened (قلت), the double letter taken apart (رددت)
  /// and the last radical of a defective one heard (نفيت، دعوت).
  private var beforeConsonant: [Letter] {
    if isHollow { return apocopated }
    if isGeminate { return takenApart }
    guard let last, [.longA, .maqsura].contains(last.vowel) else { return self }
    return shortened + [Letter(last.weakRadical)]
  }

  /// أَصَرّ and يَرُدّ throw the vowel behind the first of the two letters (أَصْرَر), which a stem
  /// keeps where no vowel stands before (اِشْتَدَد).
  private var takenApart: [Letter] {
    var stem = self
    let first = count - 3
    stem[first + 1].vowel = self[first].vowel
    if first > 0, self[first - 1].vowel != .none { stem[first].vowel = .none }
    return stem
  }

  private func with(_ vowel: Vowel) -> [Letter] {
    var stem = self
    stem[count - 1].vowel = vowel
    return stem
  }

  private var shortened: [Letter] { with(self[count - 1].vowel.short) }

  /// The vowel that ends a defective stem meets that of an ending.
  private func fused(with ending: Ending) -> [Letter] {
    let last = self[count - 1]
    switch (last.vowel.short, ending.vowel.short) {
    case (.a, .a) where ending.isFeminine: return shortened
    case (.a, .a): return shortened + [Letter(last.weakRadical, ending.vowel)]
    case (.a, .u): return shortened + [Letter("و")]
    case (.a, _): return shortened + [Letter("ي")]
    case (.u, .a): return shortened + [Letter("و", ending.vowel)]
    case (_, .a): return shortened + [Letter("ي", ending.vowel)]
    default: return with(ending.vowel)
    }
  }
}

extension Letter {
  /// The radical that a long a at the end stands for: و where it is written ا (دعا), else ي
  /// (نفى, and حيّا, where only the ي before it forbids ى).
  fileprivate var weakRadical: Unicode.Scalar {
    vowel == .longA && consonant != "ي" ? "و" : "ي"
  }
}

/// An ending, written behind a tatweel that stands for the stem's last letter: ـَتْ, ـُونَ.
struct Ending: Sendable {
  /// The vowel that it sets on the stem's last letter; none before a consonant.
  let vowel: Vowel
  /// What it adds; a short vowel at the end is left out, as in pause.
  let tail: [Letter]

  /// Whether it begins with a consonant: ـْتُ.
  var isConsonant: Bool { vowel == .none && !tail.isEmpty }
  /// Whether there is none, as in the jussive: ـْ.
  var isMissing: Bool { vowel == .none && tail.isEmpty }

  init(_ written: String) {
    var letters = [Letter](vocalised: written) ?? []
    if let last = letters.last, letters.count > 1, !last.vowel.isLong {
      letters[letters.count - 1].vowel = .none
    }
    vowel = letters.first?.vowel ?? .none
    tail = Array(letters.dropFirst())
  }

  /// The ت of the feminine, before which نفى loses its end: نفت.
  fileprivate var isFeminine: Bool { vowel == .a && tail.first?.consonant == "ت" }
}
