internal import Evaluation
internal import Reader

/// The terms in which an evaluation speaks.
enum EvaluationTerm: CaseIterable {
  case articles, precision, recall, f1, gold, found
  case stance, form, accuracy
  case confidence, claims, complete, share
  case right, wrong, missed, spurious
  case source, content, actor, location

  /// The term in every language.
  var words: Words {
    switch self {
    case .articles: Words("عدد المقالات", "articles")
    case .precision: Words("الدقة", "precision")
    case .recall: Words("الاستدعاء", "recall")
    case .f1: Words("المعدل F1", "F1")
    case .gold: Words("الموسوم", "gold")
    case .found: Words("المستخرج", "found")
    case .stance: Words("موقف القائل", "stance")
    case .form: Words("صيغة القول", "form")
    case .accuracy: Words("الصحيح", "accuracy")
    case .confidence: Words("درجة الثقة", "confidence")
    case .claims: Words("الأقوال", "claims")
    case .complete: Words("المكتمل", "complete")
    case .share: Words("النسبة", "share")
    case .right: Words("صحيح", "ok")
    case .wrong: Words("خطأ", "wrong")
    case .missed: Words("فائت", "missed")
    case .spurious: Words("زائد", "spurious")
    case .source: Words("المصدر", "source")
    case .content: Words("المضمون", "content")
    case .actor: Words("طرف", "actor")
    case .location: Words("مكان", "location")
    }
  }
}

extension Scores.Measure {
  /// The measure in every language; in English as its key.
  var words: Words { Words(arabic, rawValue) }

  private var arabic: String {
    switch self {
    case .actorExact: "الأطراف، تطابق تام"
    case .actorOverlap: "الأطراف، تداخل"
    case .locationExact: "الأماكن، تطابق تام"
    case .locationOverlap: "الأماكن، تداخل"
    case .detected: "الأقوال: اللفظ"
    case .attributed: "الأقوال: اللفظ والمصدر"
    case .bounded: "الأقوال: اللفظ والمضمون"
    case .complete: "الأقوال: مكتملة"
    case .coreDetected: "الأقوال الأساسية: اللفظ"
    case .coreAttributed: "الأقوال الأساسية: اللفظ والمصدر"
    case .coreBounded: "الأقوال الأساسية: اللفظ والمضمون"
    case .coreComplete: "الأقوال الأساسية: مكتملة"
    }
  }
}
