import TestSupport
import Testing

/// وأضاف أن: who spoke last and agrees in gender and number is meant.
@Suite struct ImpliedSourceTests {
  @Test(
    arguments: [
      [
        "‹أثنت› [وسائل إعلام محلية] على {تراجع التوتر مع كندا}، وقالت إن الموقف سليم.",
        "أثنت 「وسائل إعلام محلية」 على تراجع التوتر مع كندا، ‹وقالت› {إن الموقف سليم}.",
      ],
      [
        "‹قال› [وزير النقل] {إن الجسر آمن}. وأضاف أن الصيانة انتهت.",
        "قال 「وزير النقل」 إن الجسر آمن. ‹وأضاف› {أن الصيانة انتهت}.",
      ],
      [
        "‹قالت› [وزيرة الثقافة] {إن المتحف سيفتح}.\n\nوأوضحت أن الدخول مجاني.",
        "قالت 「وزيرة الثقافة」 إن المتحف سيفتح.\n\n‹وأوضحت› {أن الدخول مجاني}.",
      ],
      [
        "‹قال› [شهود عيان] {إن النيران امتدت إلى السوق}. وأضافوا أن الإطفاء تأخر.",
        "قال 「شهود عيان」 إن النيران امتدت إلى السوق. ‹وأضافوا› {أن الإطفاء تأخر}.",
      ],
      [
        "‹قال› [مصدران أمنيان] {إن اللص فر}. وأضافا أنه مسلح.",
        "قال 「مصدران أمنيان」 إن اللص فر. ‹وأضافا› {أنه مسلح}.",
      ],
      [
        "‹قالت› [الوزارة] {إن الدواء متوفر}. وتابعت: «لا داعي للقلق».",
        "قالت 「الوزارة」 إن الدواء متوفر. ‹وتابعت›: {«لا داعي للقلق»}.",
      ],
    ] as [MarkedClaims])
  func isWhoSpokeLast(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قالت› [رئيسة الجمعية] {إن الحفل ألغي}. وصل مدير المسرح متأخرا. وأضافت أن التذاكر سترد.",
        "قالت 「رئيسة الجمعية」 إن الحفل ألغي. وصل مدير المسرح متأخرا. ‹وأضافت› {أن التذاكر سترد}.",
      ],
      [
        "‹قال› [مدير الفندق] {إن الغرف محجوزة}، وأكدت موظفة الاستقبال أن المطعم مفتوح. وأضاف أن الموسم ممتاز.",
        "قال مدير الفندق إن الغرف محجوزة، ‹وأكدت› [موظفة الاستقبال] {أن المطعم مفتوح}. وأضاف أن الموسم ممتاز.",
        "قال 「مدير الفندق」 إن الغرف محجوزة، وأكدت موظفة الاستقبال أن المطعم مفتوح. ‹وأضاف› {أن الموسم ممتاز}.",
      ],
    ] as [MarkedClaims])
  func agreesWithTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [مدير الفندق] {إن الغرف محجوزة}. ووصف الموسم بأنه ممتاز.",
        "قال 「مدير الفندق」 إن الغرف محجوزة. ‹ووصف› {الموسم بأنه ممتاز}.",
      ],
      [
        "‹قالت› [البلدية] {إن الجسر آمن}. كما تعهدت بتوسيع الطريق.",
        "قالت 「البلدية」 إن الجسر آمن. كما ‹تعهدت› {بتوسيع الطريق}.",
      ],
    ] as [MarkedClaims])
  func isNotWhatTheClaimIsAbout(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قالت› [هدى الناظر] {إن العرض تأجل}. ووصل سامي حداد متأخرا، وأضافت أن القاعة صغيرة.",
        "قالت 「هدى الناظر」 إن العرض تأجل. ووصل سامي حداد متأخرا، ‹وأضافت› {أن القاعة صغيرة}.",
      ]
    ] as [MarkedClaims])
  func isOfTheGenderThatItsVerbsGiveAPerson(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قالت› [المديرة] {إنها حثت العمال على الهدوء}.",
        "قالت 「المديرة」 إنها ‹حثت› {العمال على الهدوء}.",
      ]
    ] as [MarkedClaims])
  func isThePronounBeforeTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وصل 「وزير الخارجية」 إلى العاصمة صباحا. ‹وقال› {إن المحادثات ستبدأ فورا}."
    ] as [MarkedClaims])
  func isTheLastPartyWhereNobodySpoke(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
