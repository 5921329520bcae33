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
        "غادر 「المدرب」 الملعب ‹قائلا› {إنه لن يعود}."
      ],
    ] as [MarkedClaims])
  func hasTheSubjectOfAnyVerb(_ expected: MarkedClaims) {
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
}
