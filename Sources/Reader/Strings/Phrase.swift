/// What the interface says, besides the names of actions, kinds, stances and counts.
public enum Phrase: CaseIterable, Sendable {
  case articles, actors, claims, via, unknownSource, filtered, unattributed
  case searchPrompt, actorPrompt
  case noArticles, noText, noClaims, noNextClaim, noPreviousClaim
  case noSource, noClaimOfActor, noOtherClaim, noOtherName, noActor, noHit, noFilter
  case onlyHiddenHits, showRest, showAll
  case noNextArticle, noPreviousArticle, noJumpBack, noJumpForward
  case keysOfList, keysOfArticle, keysOfPanel, marks
  case actorMark, placeMark, sourceMark, cueMark, contentMark
  case addPrompt, addingKeys, aliasOf, notAnEntry
  case space, exit
  case bookmarks, bookmarkKept, bookmarkForgotten, noBookmarks, history, noHistory, noArticle,
    noCommand
  case commandPrompt, narrowPrompt, keysOfPage, greeting, searchClaimsPrompt
  case wordsPrompt, importPrompt, needsLibrary, typeAndEnter, emptyLibrary, sources, noPeriod,
    noStance, noHitYet
  case modeApp, modeKitty, modeTerminal
  case harakatAuto, harakatShown, harakatHidden, controlsShown, controlsHidden
  case doctorTerminal, unknownTerminal, doctorLookedAt, notLookedAt, doctorEvidence, doctorMode
  case doctorStart, doctorEnd, doctorAnswers, doctorTmux, doctorEnvironment, doctorAdvice
  case paragraphByText, paragraphRightToLeft, paragraphLeftToRight
  case spacingTight, spacingStandard, spacingOpen, justified, ragged, mouseOn, mouseOff
  case keysOfCard, claimNumber, cardSource, cardVia, cardChain, cardStance, cardForm, cardConfidence
  case cardContent, cardRule, cardCue, cardPage, cardWords, cardAntecedent, cardCorrected,
    cardClaims,
    cardOtherClaims
  case cardMentions, cardElsewhere, impliedSource, conversation
  case noClaimHere, noActorHere, noSentence, noAddress
  case correctionPrompt, dropClaim, sourceAsTyped, claimDropped, sourceCorrected
  case nothingToUndo, undone, pipePrompt, pipeClaimPrompt
  case citationSource

  /// The phrase in every language.
  public var words: Words {
    switch self {
    case .articles: Words("المقالات", "Articles")
    case .actors: Words("الأطراف", "Actors")
    case .claims: Words("الأقوال", "Claims")
    case .via: Words("عبر", "via")
    case .unknownSource: Words("مصدر غير محدد", "unknown source")
    case .filtered: Words("تصفية:", "filter:")
    case .unattributed: Words("غير منسوب", "unattributed")
    case .searchPrompt: Words("بحث:", "search:")
    case .actorPrompt: Words("طرف:", "actor:")
    case .noArticles: Words("لا مقالات هنا.", "No articles here.")
    case .noText: Words("المقال خال من النص.", "The article has no text.")
    case .noClaims: Words("لم يُعثر على أقوال.", "No claims were found.")
    case .noNextClaim: Words("لا قول بعد هذا.", "No claim after this one.")
    case .noPreviousClaim: Words("لا قول قبل هذا.", "No claim before this one.")
    case .noSource: Words("لا ذكر لمصدر هذا القول في النص.", "The text does not name its source.")
    case .noClaimOfActor:
      Words("لا قول منسوب إلى هذا الاسم.", "No claim is attributed to this name.")
    case .noOtherClaim: Words("لا قول آخر لهذا المصدر.", "No other claim of this source.")
    case .noOtherName: Words("لا اسم آخر في هذا الاتجاه.", "No other name that way.")
    case .noActor: Words("لا طرف يطابق ما كتبت.", "No actor matches what you typed.")
    case .noHit: Words("لا نتائج.", "Not found.")
    case .onlyHiddenHits:
      Words("كل النتائج فيما أخفته التصفية.", "All hits are in what the filter hides.")
    case .showRest: Words("إظهار", "show")
    case .showAll: Words("عرض الكل", "show all")
    case .noFilter: Words("اختر طرفا أولا.", "Pick an actor first.")
    case .noNextArticle: Words("لا مقال بعد هذا.", "No article after this one.")
    case .noPreviousArticle: Words("لا مقال قبل هذا.", "No article before this one.")
    case .noJumpBack: Words("لا موضع سابق.", "Nowhere to go back to.")
    case .noJumpForward: Words("لا موضع لاحق.", "Nowhere to go forward to.")
    case .keysOfList: Words("مفاتيح القائمة", "Keys of the list")
    case .keysOfArticle: Words("مفاتيح المقال", "Keys of the article")
    case .keysOfPanel: Words("مفاتيح اللوحة الجانبية", "Keys of the side panel")
    case .marks: Words("العلامات في النص", "Marks in the text")
    case .actorMark: Words("طرف", "actor")
    case .placeMark: Words("مكان", "location")
    case .sourceMark: Words("مصدر القول المحدد", "source of the selected claim")
    case .cueMark: Words("لفظ الإسناد", "cue")
    case .contentMark: Words("مضمون القول", "content")
    case .addPrompt: Words("أضف إلى المعجم:", "add to the lexicon:")
    case .addingKeys:
      Words(
        "إضافة Enter، كلمة أخرى → ←، عددها + -، حذف أول حرف Backspace",
        "Enter adds, ← → word, + - more, Backspace drops a letter")
    case .aliasOf: Words("اسم آخر لـ", "another name of")
    case .notAnEntry: Words("لا يصلح هذا مدخلا للمعجم.", "This cannot be an entry of the lexicon.")
    case .space: Words("مسافة", "Space")
    case .exit: Words("خروج", "quit")
    default: browsingWords ?? readingWords ?? settingWords ?? doctorWords
    }
  }
}
