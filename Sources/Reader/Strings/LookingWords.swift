extension Action {
  /// What the actions around a claim do, and those that set the page.
  var lookingWords: Words {
    switch self {
    case .card:
      Words("بطاقة القول: مصدره ولماذا نُسب إليه", "card of the claim: its source, and why")
    case .actorCard:
      Words("بطاقة الطرف، أو مصدر القول", "card of the actor, or of the claim's source")
    case .conversation: Words("الأقوال وحدها: من قال ماذا", "claims alone: who said what")
    case .correct:
      Words("تصحيح مصدر القول أو حذف القول", "correct the claim's source, or drop the claim")
    case .undo: Words("التراجع عن آخر تصحيح", "undo the last correction")
    case .copy: Words("نسخ القول مع مرجعه", "copy the claim with its citation")
    case .copySentence: Words("نسخ الجملة", "copy the sentence")
    case .openPage: Words("فتح صفحة المقال في المتصفح", "open the article's page in the browser")
    case .pipe:
      Words("تمرير النص أو القول إلى أمر", "pipe the text, or the card's claim, to a command")
    case .nextMention: Words("الإشارة التالية إلى الطرف نفسه", "next mention of the same name")
    case .previousMention:
      Words("الإشارة السابقة إلى الطرف نفسه", "previous mention of the same name")
    case .narrower: Words("أسطر أقصر", "shorter lines")
    case .wider: Words("أسطر أطول", "longer lines")
    case .spacing:
      Words("تباعد الأسطر: متوسط، واسع، ضيق", "blank rows: between paragraphs, lines, few")
    case .justify: Words("ضبط طرفي السطر", "flush both ends of lines, or not")
    case .mouse: Words("الفأرة للبرنامج أو للطرفية", "mouse for isnad, or for the terminal")
    default: Words("", "")
    }
  }
}
