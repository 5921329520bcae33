public import Claims

extension Claim {
  /// Why the claim was found: its rule in plain words.
  public var why: Words {
    Self.whyByRule[rule] ?? Words("بناء لا تعرفه هذه النسخة", "a construction unknown here")
  }

  /// What each construction of `Sources/Claims/Attribution` is, for somebody who reads Arabic news
  /// and no grammar of it.
  static let whyByRule: [String: Words] = [
    "verbSubject": Words("فعل قول يليه قائله: قال فلان", "a verb of saying and then who says it"),
    "subjectVerb": Words("القائل ثم فعل القول: فلان قال", "who says it and then a verb of saying"),
    "impliedSubject": Words(
      "فعل قول لا يليه اسم، فقائله مذكور قبله: وأضاف",
      "a verb of saying without a name: whoever spoke before it is meant"),
    "relativeClause": Words(
      "صلة تصف القائل: فلان الذي قال", "a relative clause on who says it: so-and-so, who said"),
    "participle": Words(
      "حال من فعل القول: مشيرا إلى، مؤكدا أن", "a participle beside a verb: pointing out that"),
    "passive": Words(
      "فعل مبني للمجهول أو بلا قائل: يقال إن، يُعتقد أن",
      "a verb without a speaker: it is said, it is believed"),
    "verbalNoun": Words(
      "مصدر فعل القول: قوله إن، إعلانه أن", "the noun of a verb of saying: his saying that"),
    "nominal": Words(
      "اسم يدل على قول: اتهامات بكذا، أنباء عن كذا",
      "a noun that stands for a claim: accusations of, news of"),
    "accordingTo": Words(
      "عبارة إسناد: وفقا لفلان، بحسب فلان، على حد قوله", "an attributing phrase: according to"),
    "relayed": Words(
      "وسيلة نقلت القول عن قائله: نقلت الوكالة عن فلان",
      "a medium that passes it on: the agency quoted so-and-so as saying"),
    "headlineColon": Words("اسم ثم نقطتان في العنوان", "a name and a colon in the headline"),
    "afterQuotation": Words(
      "اقتباس يليه فعل القول وقائله", "a quotation, then a verb of saying and who says it"),
    "interrupted": Words(
      "اقتباس يعترضه فعل القول وقائله", "a quotation with the verb of saying in its middle"),
  ]
}

extension Claim.Form {
  /// What the interface calls the form.
  public var words: Words {
    switch self {
    case .direct: Words("اقتباس حرفي", "quoted")
    case .indirect: Words("كلام منقول بالمعنى", "in the reporter's words")
    case .mixed: Words("منقول بالمعنى وبعضه حرفي", "partly quoted")
    }
  }
}

extension Claim {
  /// How sure the claim is, in a word and in percent.
  public var confidenceWords: Words {
    let percent = Int((confidence * 100).rounded())
    let level: Words =
      switch percent {
      case 80...: Words("عالية", "high")
      case 50..<80: Words("متوسطة", "medium")
      default: Words("منخفضة", "low")
      }
    return Words("\(level.arabic) (\(percent)%)", "\(level.english) (\(percent)%)")
  }
}
