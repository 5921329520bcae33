import TestSupport
import Testing

/// Who goes on where a sentence names more than one, or nobody has spoken for a while.
@Suite struct SpeakerTests {
  @Test(
    arguments: [
      [
        "‹قال› [سامي حداد] {إن الجسر آمن}، ‹وفق ما ذكرت› ⟦صحيفة الساحل⟧.\n\nوتابع أن الطريق مفتوح.",
        "قال 「سامي حداد」 إن الجسر آمن، وفق ما ذكرت صحيفة الساحل.\n\n‹وتابع› {أن الطريق مفتوح}.",
      ],
      [
        "‹وحسب› ⟦صحيفة الساحل⟧، ‹قالت› [ليلى حداد] {إن الجسر آمن}. وأضافت أن الطريق مفتوح.",
        "وحسب صحيفة الساحل، قالت 「ليلى حداد」 إن الجسر آمن. ‹وأضافت› {أن الطريق مفتوح}.",
      ],
    ] as [MarkedClaims])
  func isNotWhoBearsWitness(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [وزير النقل] {إن الجسر آمن}. وغادر سامي حداد القاعة بعد الحفل. وأضاف أن الموسم بدأ.",
        "قال وزير النقل إن الجسر آمن. وغادر 「سامي حداد」 القاعة بعد الحفل. ‹وأضاف› {أن الموسم بدأ}.",
      ],
      [
        "وكانت 「ليلى حداد」 مع صديقتها سلمى خوجلي في المتحف. ‹وكتبت› بعد الزيارة {أن اللوحات جميلة}."
      ],
    ] as [MarkedClaims])
  func isTheSubjectOfTheSentenceBeforeWhereNobodySpokeThere(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹وقال› [سامي حداد]: {أعتقد أن الجسر آمن وأعتقد أن الطريق مفتوح}.",
        "وقال 「سامي حداد」: ‹أعتقد› {أن الجسر آمن} وأعتقد أن الطريق مفتوح.",
        "وقال 「سامي حداد」: أعتقد أن الجسر آمن ‹وأعتقد› {أن الطريق مفتوح}.",
      ]
    ] as [MarkedClaims])
  func isWhoBeganTheSentenceWhereTheFirstPersonSpeaks(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وحثت› [اليابان والاتحاد الأوروبي] {كندا على خفض الرسوم}.",
      "‹وقال›، ‹وفقا› ⟦لبيان⟧، {إن الجسر آمن}.",
    ] as [MarkedClaims])
  func mayBeSeveral(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      ["وكان الفريق متقدما، واستقبل 「الوزير」 المدرب، ثم ‹أعلن› {أن الملعب سيبقى}."],
      ["كانت 「شركة السهل」 قد عزلت شركة النجم من المشروع، ‹ودعت› إلى {اجتماع جديد}."],
    ] as [MarkedClaims])
  func isTheSubjectOfTheLastVerbNotItsObject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
