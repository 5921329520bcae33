import Claims
import Testing

@Suite struct FormTests {
  @Test(arguments: [
    ("قال المدير: «انتهى العمل قبل موعده».", Claim.Form.direct),
    ("قال المدير: انتهى العمل قبل موعده.", .direct),
    ("قال المدير إن «العمل انتهى قبل موعده».", .direct),
    ("«انتهى العمل قبل موعده»، قال المدير.", .direct),
    ("قال المدير إن العمل «انتهى قبل موعده».", .mixed),
    ("قال المدير إن العمل انتهى.", .indirect),
    ("قال المدير إن تطبيق «سفرة السهل» توقف.", .indirect),
    ("قال المدير إن مدينة «النسيم» أغلقت.", .indirect),
    ("قال المدير إن سلوك العمال «خطير جدا».", .mixed),
    ("قال المدير إن العمال «المخربين» طردوا.", .mixed),
    ("ووصف المدير الخطة بـ«الناجحة جدا».", .mixed),
    ("ووصفها المدير بـ«الناجحة جدا».", .direct),
    ("انتهى العمل، وفقا للمدير.", .indirect),
    ("المدير: انتهى العمل\n\nبدأ العمل في الربيع.", .direct),
  ])
  func tellsHowMuchIsQuoted(text: String, form: Claim.Form) {
    let analysis = Analyzer().analyze(Article(parsing: text, id: "case"))
    #expect(analysis.claims.map(\.form) == [form])
  }
}
