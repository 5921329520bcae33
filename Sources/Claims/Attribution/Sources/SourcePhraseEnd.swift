internal import ArabicText

/// Nouns behind a source that begin what is said or published.
extension SourcePhrase {
  /// Whether a noun with a possessor of its own begins behind a source without a name: [مصدر محلي]
  /// أبوابها.
  func isOwned(_ word: Word, at index: Int, _ start: Int) -> Bool {
    index > start + 1 && word.isPlain && word.isNominal && word.hasOwner && !word.isEmphasis
      && passage.words[start].noun?.actorKind == .anonymous
      && passage.words[index - 1].particle == nil
  }

  /// Whether a noun repeats the verb before what that takes: وكرر الوزير [القول] إن، ويتابع سامي [حديثه]:.
  func isRepeated(_ word: Word, at index: Int, _ start: Int) -> Bool {
    guard index > start, word.isPlain, index + 1 < passage.words.count else { return false }
    return isOwnSaying(word, at: index)
      || isSaying(word, at: index) && passage.words[index + 1].complementizer != nil
  }

  /// وأضاف [قوله] إن: a verbal noun with the speaker's pronoun before what is said, and nobody's name.
  func isOwnSaying(_ word: Word, at index: Int) -> Bool {
    guard word.isPlain, index + 1 < passage.words.count else { return false }
    let next = passage.words[index + 1]
    return (next.complementizer != nil || next.kind == .colon)
      && word.verbs.contains {
        $0.form.tense == .masdar && !$0.pronoun.isEmpty && [.say, .affirm].contains($0.verb.stance)
      }
  }

  /// Whether القول or التأكيد stands behind a name or noun phrase that is complete: not لائحة الاتهام.
  private func isSaying(_ word: Word, at index: Int) -> Bool {
    guard word.isDefinite, let stance = word.nounCue?.cue.stance, [.say, .affirm].contains(stance)
    else { return false }
    return passage.words[index - 1].isDefinite
      || names.contains { $0.range.upperBound == index && $0.actorKind != nil }
  }

  /// الحكومة المعترف [بها دوليا]: what a participle of many needs, and how it is meant.
  func completesParticiple(at index: Int, _ start: Int) -> Bool {
    let (word, before) = (passage.words[index], passage.words[index - 1])
    if word.isPronominalPhrase {
      return index > start + 1 && word.folded.begins(with: "به") && before.isDefinite
        && before.isUnknown || before.stem.isSpelled("معترف")
    }
    return word.hasTanwinFath && before.isPronominalPhrase && index > start + 2
      && completesParticiple(at: index - 1, start)
  }

  /// رويترز [نقلا] عن الوزارة: another cue begins.
  func passesOn(_ word: Word, at index: Int) -> Bool {
    word.isCueStart && word.bare.ends(in: "ا") && index + 1 < limit
      && passage.words[index + 1].stem.isSpelled("عن")
  }

  /// وقال [فور] وصوله: a noun that only tells when or why, not in a name (أوليفييه فور).
  func tellsWhen(_ word: Word, at index: Int) -> Bool {
    if passage.tellsOnceMore(at: index) { return true }
    if word.stem.isSpelled("اكثر"), index + 2 < limit {
      return passage.words[index + 2].stem.isSpelled("مره")
    }
    return word.particle == nil && word.isPlain && !word.isDefinite
      && word.usages.contains(.adjunct) && !isInName(index)
  }

  /// قال سامي حداد [متحديا] خصومه: behind a person's whole name the accusative of a participle tells how.
  func tellsManner(_ word: Word, behind index: Int) -> Bool {
    word.isPlain && !word.isDefinite && word.bare.begins(with: "م") && word.bare.hasSuffix("ا")
      && word.bare.utf8.count > 8 && !word.isName && word.noun == nil && !startsName(index)
      && names.contains {
        $0.actorKind == .person && $0.head == nil && $0.range.count > 1
          && $0.range.upperBound == index
      }
  }

  /// مصادر طبية [وأمنية]: the second of two adjectives that describe one noun.
  func joinsAdjective(at index: Int) -> Bool {
    let (word, before) = (passage.words[index], passage.words[index - 1])
    return word.isAdjectival && word.preposition == nil && !word.isVerbal
      && before.isAdjectival && before.isPlain && !before.isDefinite
  }

  /// Whether an indefinite noun behind a definite one or a name is what is published, no part of
  /// who speaks: نشرت شقيقتها [تغريدة]، كتب الحزب [بيانا].
  func isNews(_ word: Word, behind index: Int) -> Bool {
    guard word.isPlain, !word.isDefinite, word.isNews else { return false }
    let before = passage.words[index - 1]
    return before.isDefinite || before.hasOwner || isInName(index - 1) || startsName(index - 1)
  }

  /// Whether a party's name or description ends here and no adjective or name follows: شهود عيان
  /// [حملة]، الوزيران التركيان [امتلاكهما].
  func isClosed(before index: Int, _ start: Int) -> Bool {
    let word = passage.words[index]
    if isUngoverned(behind: index - 1, word, index) || isTold(at: index, start)
      || isToldOutlet(at: index) || passage.namesPeople(at: index)
    {
      return true
    }
    guard word.isPlain, word.isNominal, word.kind == .word, !word.isAdjectival, !word.isName,
      !word.stem.ends(in: "يه"), !word.usages.contains(.tied),
      word.noun?.isRole != true, !word.isUnknown || word.isDefinite, !startsName(index)
    else { return false }
    return names.contains {
      $0.range == start..<index && $0.actorKind != nil && $0.entry == nil
    } && !word.isAttribute && !(word.isDefinite && passage.words[index - 1].isOpenNoun)
  }

  /// أبلغ مصدر أمني [وكالة السهل]: the name of a body behind an indefinite adjective is told it.
  private func isTold(at index: Int, _ start: Int) -> Bool {
    let before = passage.words[index - 1]
    return index > start + 1 && before.noun == nil && before.isPlain && !before.isDefinite
      && before.isAdjectival && !before.isName
      && passage.words[index].isPlain && passage.words[index].noun?.isInstitution == true
      && names.contains {
        $0.range.lowerBound == index && $0.actorKind != nil && $0.actorKind != .person
      }
  }

  /// أبلغ سامي حداد [موقع] السهل: no outlet describes a person's name.
  private func isToldOutlet(at index: Int) -> Bool {
    let word = passage.words[index]
    return word.isPlain && !word.isDefinite && word.usages.contains(.outlet)
      && names.contains {
        $0.actorKind == .person && $0.head == nil && $0.range.upperBound == index
      }
  }

  /// Whether a noun stands behind one with the ن or the accusative that nothing it governs can follow:
  /// محللون [قفزة]، تسعون نائبا [مذكرة].
  private func isUngoverned(behind index: Int, _ word: Word, _ place: Int) -> Bool {
    let before = passage.words[index]
    guard word.isPlain, word.kind == .word, word.classes == .noun, word.noun?.isRole != true,
      !word.isAdjectival, !word.isName, !startsName(place), !before.isDefinite,
      let noun = before.noun
    else { return false }
    return before.isClosedByNun
      || noun.agreement.number == .singular && noun.isRole && before.bare.hasSuffix("ا")
        && !word.bare.hasSuffix("ا")
  }

  /// Whether a definite noun or its adjective stands before an indefinite noun, which belongs to the
  /// clause: كشفت الدراسة [رغبة].
  func isIndefinite(behind index: Int) -> Bool {
    let (word, before) = (passage.words[index], passage.words[index - 1])
    // واصل الرئيس [توجيه] اللوم: the noun of a deed is what he does.
    let isDeed = word.stem.looksLikeCausativeMasdar && !word.isName
    guard before.isDefinite, before.noun?.isRole != true || isDeed, word.isPlain, !word.isDefinite,
      word.kind == .word, word.noun == nil, !word.isName, !startsName(index),
      word.classes == .noun || word.verbs.contains(where: { $0.form.tense == .masdar })
    else { return false }
    return !isInName(index)
  }
}
