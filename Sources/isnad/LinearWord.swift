internal import Claims
internal import Reader

/// The labels of the linear listing.
enum LinearWord: CaseIterable {
  case headline, dateline, byline, subheading, paragraph, furniture
  case claim, source, via, stance, form, cue, content
  case direct, indirect, mixed

  init(_ kind: Block.Kind) {
    self =
      switch kind {
      case .headline: .headline
      case .dateline: .dateline
      case .byline: .byline
      case .subheading: .subheading
      case .paragraph: .paragraph
      case .furniture: .furniture
      }
  }

  init(_ form: Claim.Form) {
    self =
      switch form {
      case .direct: .direct
      case .indirect: .indirect
      case .mixed: .mixed
      }
  }

  /// The label in every language; `%` stands for a number and how many there are.
  var words: Words {
    switch self {
    case .headline: Words("العنوان", "Headline")
    case .dateline: Words("مصدر الخبر ومكانه", "Dateline")
    case .byline: Words("الكاتب", "Byline")
    case .subheading: Words("عنوان فرعي", "Subheading")
    case .paragraph: Words("الفقرة %", "Paragraph %")
    case .furniture: Words("من الصفحة لا من الخبر", "Of the page, not of the report")
    case .claim: Words("القول %", "Claim %")
    case .source: Words("المصدر", "Source")
    case .via: Words("عبر", "Via")
    case .stance: Words("الموقف", "Stance")
    case .form: Words("الصيغة", "Form")
    case .cue: Words("لفظ الإسناد", "Cue")
    case .content: Words("المضمون", "Content")
    case .direct: Words("كلام مباشر", "direct speech")
    case .indirect: Words("كلام غير مباشر", "indirect speech")
    case .mixed: Words("كلام مقتبس بعضه", "partly quoted")
    }
  }
}
