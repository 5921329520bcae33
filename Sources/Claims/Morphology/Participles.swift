extension Verb {
  /// The stem of قائل، مشير، مؤكد: in form I fāʿil, else مُ before the imperfect's stem with i.
  var activeParticiple: [Letter] {
    if isFormI { return faail }
    var stem = imperfect
    stem[0] = Letter("م", imperfect[0].vowel.recoloured(.u))
    let last = stem.lastVowel
    let staysA = stem.isGeminate && stem[last].vowel == .a || stem[last].vowel == .longA
    if !staysA { stem[last].vowel = stem[last].vowel.recoloured(.i) }
    return stem
  }

  /// The stem of مذكور، مقول، متهم: in form I mafʿūl, else مُ before the passive's stem.
  var passiveParticiple: [Letter] {
    if isFormI { return mafuul }
    var stem = passiveImperfect
    stem[0].consonant = "م"
    return stem
  }

  /// A hollow verb has a hamza for its weak radical: قائل; جاء, which ends in one, has not two.
  private var faail: [Letter] {
    let first = Letter(perfect[0].consonant, .longA)
    let last = perfect[perfect.count - 1].consonant
    if perfect.isGeminate { return [first, Letter(last), Letter(last)] }
    if perfect.isDefective { return [first, Letter(last, .longI)] }
    if perfect.isHollow {
      return last == "ء" ? [first, Letter("ء", .longI)] : [first, Letter("ء", .i), Letter(last)]
    }
    return [first, Letter(perfect[1].consonant, .i), Letter(last)]
  }

  private var mafuul: [Letter] {
    let first = perfect[0].consonant
    let last = perfect[perfect.count - 1]
    if perfect.isHollow {
      let long: Vowel = imperfect[1].vowel == .longI ? .longI : .longU
      return [Letter("م", .a), Letter(first, long), last]
    }
    let prefix = [Letter("م", .a), Letter(first)]
    guard perfect.isDefective else {
      return prefix + [Letter(perfect[1].consonant, .longU), Letter(last.consonant)]
    }
    let weak: Unicode.Scalar = last.vowel == .longA ? "و" : "ي"
    let vowel: Vowel = weak == "و" ? .u : .i
    return prefix + [Letter(last.consonant, vowel), Letter(weak), Letter(weak)]
  }
}
