extension Verb {
  /// The stem of قيل، ذُكر، اتُّهم: u on every syllable but the last, which has i.
  var passivePerfect: [Letter] {
    var stem = perfect
    for index in 0..<stem.lastVowel where stem[index].vowel != .none {
      stem[index].vowel = stem[index].vowel.recoloured(.u)
    }
    let last = stem.lastVowel
    stem[last].vowel = stem[last].vowel.recoloured(isFormI && stem.isGeminate ? .u : .i)
    return stem
  }

  /// The stem of يقال، يُذكر، يوصف: u on the prefix, a on the last syllable.
  var passiveImperfect: [Letter] {
    var stem = imperfect
    if isFormI, perfect[0].consonant == "و", imperfect.count == perfect.count {
      // The و that يصف has lost is heard again.
      stem.insert(Letter("و"), at: 1)
    }
    stem[0].vowel = stem[0].vowel.recoloured(.u)
    let last = stem.lastVowel
    stem[last].vowel = stem.isDefective ? .maqsura : stem[last].vowel.recoloured(.a)
    return stem
  }
}
