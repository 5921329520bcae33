extension Phrase {
  /// What is said around a claim and of the page's setting; nil for other phrases.
  var readingWords: Words? { pageWords ?? cardWords ?? correctionWords }

  private var pageWords: Words? {
    switch self {
    case .spacingTight: Words("لا أسطر فارغة بين الفقرات.", "No blank rows between paragraphs.")
    case .spacingStandard: Words("سطر فارغ بين الفقرات.", "A blank row between paragraphs.")
    case .spacingOpen: Words("سطر فارغ بعد كل سطر.", "A blank row after every line.")
    case .justified: Words("طرفا السطر مضبوطان.", "Lines are flush at both ends.")
    case .ragged: Words("نهاية السطر حرة.", "Lines end where their words end.")
    case .mouseOn: Words("الفأرة للبرنامج.", "isnad listens to the mouse.")
    case .mouseOff: Words("الفأرة للطرفية.", "The mouse is the terminal's.")
    case .noSentence: Words("لا جملة هنا.", "No sentence here.")
    case .noAddress:
      Words("لا عنوان لصفحة هذا المقال.", "The address of the article's page is not known.")
    case .pipePrompt: Words("مرر المقال إلى الأمر:", "pipe the article to:")
    case .pipeClaimPrompt: Words("مرر القول إلى الأمر:", "pipe the claim to:")
    default: nil
    }
  }

  private var cardWords: Words? {
    switch self {
    case .keysOfCard: Words("مفاتيح البطاقة", "Keys of the card")
    case .claimNumber: Words("القول", "Claim")
    case .cardSource: Words("المصدر", "Source")
    case .cardVia: Words("عبر", "Via")
    case .cardChain: Words("السلسلة", "Chain")
    case .cardStance: Words("الموقف", "Stance")
    case .cardForm: Words("الصيغة", "Form")
    case .cardConfidence: Words("الثقة", "Confidence")
    case .cardContent: Words("المضمون", "Content")
    case .cardRule: Words("السبب", "Why")
    case .cardCue: Words("لفظ الإسناد", "Cue")
    case .cardPage: Words("الصفحة", "Page")
    case .cardWords: Words("لفظ المصدر", "Source's words")
    case .cardAntecedent: Words("ذُكر من قبل", "Named before")
    case .cardCorrected: Words("صُحح يدويا", "Corrected by hand")
    case .cardClaims: Words("أقواله في هذا المقال", "Its claims in this article")
    case .cardOtherClaims:
      Words("أقواله الأخرى في هذا المقال", "Its other claims in this article")
    case .cardMentions: Words("الإشارات إليه", "Mentions")
    case .cardElsewhere: Words("أقواله في المكتبة", "Its claims in the library")
    case .impliedSource: Words("مفهوم من السياق", "understood from the context")
    case .conversation: Words("من قال ماذا", "Who said what")
    case .noClaimHere: Words("لا قول هنا.", "No claim here.")
    case .noActorHere: Words("لا طرف هنا.", "No actor here.")
    case .citationSource: Words("المرجع:", "From:")
    default: nil
    }
  }

  private var correctionWords: Words? {
    switch self {
    case .correctionPrompt: Words("من قال ذلك؟", "who said it?")
    case .dropClaim: Words("ليس قولا: احذفه", "it is no claim: drop it")
    case .sourceAsTyped: Words("كما كُتب", "as typed")
    case .claimDropped: Words("حُذف القول (% للتراجع).", "The claim is dropped (% undoes).")
    case .sourceCorrected: Words("صُحح المصدر (% للتراجع).", "The source is corrected (% undoes).")
    case .nothingToUndo: Words("لا تصحيح يُتراجع عنه.", "There is no correction to undo.")
    case .undone: Words("أُلغي التصحيح الأخير.", "The last correction is undone.")
    default: nil
    }
  }
}

extension Words {
  /// How long lines are now.
  static func measure(_ cells: Int) -> Words {
    Words("عرض السطر بالخانات: \(cells).", "Lines of \(cells) cells.")
  }
}
