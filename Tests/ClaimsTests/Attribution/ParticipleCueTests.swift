import TestSupport
import Testing

/// مضيفا أن، مشيرة إلى أن: a participle in the accusative goes with the verb before it.
@Suite struct ParticipleCueTests {
  @Test(
    arguments: [
      [
        "‹قال› [مدير المستشفى] {إن الحالة مستقرة}، مضيفا أن المريض سيخرج غدا.",
        "قال 「مدير المستشفى」 إن الحالة مستقرة، ‹مضيفا› {أن المريض سيخرج غدا}.",
      ],
      [
        "‹أعلنت› [الهيئة] {أن الميناء أغلق}، مشيرة إلى أن الأمواج عالية.",
        "أعلنت 「الهيئة」 أن الميناء أغلق، ‹مشيرة› إلى {أن الأمواج عالية}.",
      ],
      [
        "‹وقال› [الخبراء] {إن الزلزال متوسط}، مؤكدين أن الخطر زال.",
        "وقال 「الخبراء」 إن الزلزال متوسط، ‹مؤكدين› {أن الخطر زال}.",
      ],
      [
        "‹أكد› [رئيس البلدية] {أن السد سليم}، نافيا أن تكون المياه قد تسربت.",
        "أكد 「رئيس البلدية」 أن السد سليم، ‹نافيا› {أن تكون المياه قد تسربت}.",
      ],
      [
        "‹قالت› [النقابة] {إن الأجور متأخرة}، محذرة من أن الصبر ينفد.",
        "قالت 「النقابة」 إن الأجور متأخرة، ‹محذرة› من {أن الصبر ينفد}.",
      ],
      [
        "‹وكشف› [الوزير] عن {مشروع جديد} موضحا أن العمل سيبدأ غدا.",
        "وكشف 「الوزير」 عن مشروع جديد ‹موضحا› {أن العمل سيبدأ غدا}.",
      ],
      [
        "‹وأوضح› [السكان] {أن البئر جفت}، مشيرين إلى أن الماء مقطوع.",
        "وأوضح 「السكان」 أن البئر جفت، ‹مشيرين› إلى {أن الماء مقطوع}.",
      ],
      [
        "‹وأوضحت› [الوزيرة] {أن البئر جفت}، داعية إلى حفر غيرها.",
        "وأوضحت 「الوزيرة」 أن البئر جفت، ‹داعية› إلى {حفر غيرها}.",
      ],
      [
        "‹وقال› [المدير] {إن المصنع مفتوح}، مشيرا إلى ارتفاع الطلب.",
        "وقال 「المدير」 إن المصنع مفتوح، ‹مشيرا› إلى {ارتفاع الطلب}.",
      ],
      [
        "‹ونفت› [البلدية] {احتجازه} قائلة إنه غادر.",
        "ونفت 「البلدية」 احتجازه ‹قائلة› {إنه غادر}.",
      ],
      [
        "‹وقالت› [النقابة] {إن الأجور متأخرة}، متهمة إياه بالمماطلة.",
        "وقالت 「النقابة」 إن الأجور متأخرة، ‹متهمة› {إياه بالمماطلة}.",
      ],
    ] as [MarkedClaims])
  func hasTheSourceOfTheVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "استقبل 「وزير الخارجية」 الوفد، ‹موضحا› {أن الباب مفتوح للجميع}."
      ],
      [
        "غادر 「المدرب」 القاعة ‹قائلا› {إنه لن يعود}."
      ],
    ] as [MarkedClaims])
  func hasTheSubjectOfAnyVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [سامي حداد]، ‹معلقا› على الحكم: {«لن نغلق المصنع أبدا»}."
    ] as [MarkedClaims])
  func tellsHowTheWordsBehindTheColonWereSaid(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [المدير] {إن المصنع مفتوح}. وتابع قائلا: «الباب مفتوح للجميع».",
        "قال 「المدير」 إن المصنع مفتوح. ‹وتابع› ‹قائلا›: {«الباب مفتوح للجميع»}.",
      ]
    ] as [MarkedClaims])
  func makesOneCueWithTheVerbItRepeats(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "استقبل 「الوزير」 الوفد، ‹موضحا› لهم {أن الباب مفتوح للجميع}.",
      "غادر 「المدرب」 القاعة ‹قائلا› لها {إنه لن يعود}.",
    ] as [MarkedClaims])
  func mayHaveItsAddresseeBehindIt(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func aSeatIsNoParticiple() {
    let expected: MarkedClaims =
      "‹وقالت› [الشركة] التي تتخذ من الساحل مقرا لها {إنها ستغلق المصنع}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
