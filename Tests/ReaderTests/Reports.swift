import Claims

extension Report {
  /// A short report of six claims: three by the ministry, two by the union, one by residents.
  static var trains: Analysis {
    var report = Report(
      id: "trains",
      [
        (.headline, "خط قطار جديد في الواحة"),
        (.dateline, "النشرة من الواحة:"),
        (
          .paragraph,
          "قالت وزارة النقل إن خط القطار الجديد سيفتح في الربيع المقبل. وأضافت أن التذاكر لن ترتفع."
        ),
        (.paragraph, "ونفت نقابة السائقين علمها بالخطة، ووصفت النقابة موعد الافتتاح بأنه متسرع."),
        (.subheading, "مخاوف السكان"),
        (.paragraph, "ويتوقع سكان حي الميناء إغلاق السوق. وأغلق شارعان في المدينة صباح الأحد."),
        (.paragraph, "وأكد مسؤول في الوزارة لصحيفة Harbour Times أن الأشغال تنتهي في 15 يوما."),
      ])
    report.name(
      Actor(id: "ministry", name: "وزارة النقل", kind: .government, gloss: "Ministry of Transport"),
      ["وزارة النقل"])
    report.name(
      Actor(id: "union", name: "نقابة السائقين", kind: .organisation, gloss: "Drivers' Union"),
      ["نقابة السائقين", "النقابة"])
    report.name(Actor(id: "residents", name: "سكان حي الميناء", kind: .group), ["سكان حي الميناء"])
    report.name(
      Actor(id: "official", name: "مسؤول في الوزارة", kind: .anonymous), ["مسؤول في الوزارة"])
    report.name(
      Actor(id: "times", name: "Harbour Times", kind: .media, gloss: "Harbour Times"),
      ["Harbour Times"])
    report.name(Place(id: "oasis", name: "الواحة", kind: .city), "الواحة")
    report.name(Place(id: "harbour", name: "حي الميناء", kind: .district), "حي الميناء")
    report.claimsOfTrains()
    return report.analysis
  }

  private mutating func claimsOfTrains() {
    let ministry = Source(span: span("وزارة النقل"), actor: "ministry")
    let union = Source(span: span("نقابة السائقين"), actor: "union")
    claim(span("قالت"), source: ministry, "خط القطار الجديد سيفتح في الربيع المقبل")
    claim(
      span("وأضافت"), source: Source(span: nil, antecedent: ministry.span, actor: "ministry"),
      "التذاكر لن ترتفع")
    claim(span("ونفت"), source: union, "علمها بالخطة", stance: .deny)
    claim(
      span("ووصفت"), source: Source(span: span("النقابة"), antecedent: union.span, actor: "union"),
      "موعد الافتتاح", "متسرع", stance: .criticise)
    claim(
      span("ويتوقع"), source: Source(span: span("سكان حي الميناء"), actor: "residents"),
      "إغلاق السوق", stance: .expect)
    claim(
      span("وأكد"), source: Source(span: span("مسؤول في الوزارة"), actor: "official"),
      "الأشغال تنتهي في 15 يوما", stance: .affirm,
      via: [Source(span: span("Harbour Times"), actor: "times")])
  }

  /// A report of some paragraphs without a claim and without a name.
  static func plain(_ id: String, paragraphs: Int = 3) -> Analysis {
    let lines = (1...max(1, paragraphs)).map { number in
      (Block.Kind.paragraph, "هذه الفقرة رقم \(number) وفيها كلام عام لا ينسب إلى أحد.")
    }
    return Report(id: id, [(.headline, "مقال \(id)")] + lines).analysis
  }
}

extension Report {
  /// An English report with an Arabic name in it.
  static var rain: Analysis {
    var report = Report(
      id: "rain",
      [
        (.headline, "Rain in the north"),
        (
          .paragraph,
          "The river, said the weather office, will rise. The mayor of الواحة denied it."
        ),
        (.paragraph, "Schools stay open."),
      ])
    report.name(
      Actor(id: "office", name: "the weather office", kind: .government), ["the weather office"])
    report.name(
      Actor(id: "mayor", name: "The mayor of الواحة", kind: .person), ["The mayor of الواحة"])
    report.name(Place(id: "oasis", name: "الواحة", kind: .city), "الواحة")
    let office = Source(span: report.span("the weather office"), actor: "office")
    report.claim(report.span("said"), source: office, "The river", "will rise")
    report.claim(
      report.span("denied"),
      source: Source(span: report.span("The mayor of الواحة"), actor: "mayor"),
      "it", stance: .deny)
    return report.analysis
  }
}
