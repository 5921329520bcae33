import TestSupport
import Testing

/// دخل رجل القاعة وصاح: a verb goes on with the subject of the clause before it.
@Suite struct ClauseSubjectTests {
  @Test(
    arguments: [
      ["ويصل 「حارس الفريق」 إلى الملعب ‹ويقول›: {«أنا جاهز»}."],
      ["واستقبل 「زعماء القبائل」 الوفد، لكنهم ‹دعوا› إلى {مناقشة الكلفة}."],
      [
        "‹وذكرت› [الصحيفة] {أن سكان القرية أغلقوا الباب، وطلبوا النجدة}.",
        "وذكرت الصحيفة أن 「سكان القرية」 أغلقوا الباب، ‹وطلبوا› {النجدة}.",
      ],
      [
        "‹قالت› [الحكومة] {إن السعر ثابت}. وتدرس المستشارة النمساوية سلمى حداد الملف، وقالت إنه معقد.",
        "قالت الحكومة إن السعر ثابت. وتدرس المستشارة النمساوية 「سلمى حداد」 الملف، ‹وقالت› {إنه معقد}.",
      ],
      ["وتقدمت 「منظمات محلية」 بشكوى إلى وزارة العدل في كندا، ‹مطالبة› {إياها بالتحقيق}."],
    ] as [MarkedClaims])
  func isWhoGoesOn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      ["وانخفض السعر بعد تغريدة الوزير 「سامي حداد」 التي ‹قال› فيها {إن المصنع سيغلق}."],
      ["واحتجزت 「الشرطة」 المدير ‹بتهمة› {التزوير}."],
      ["ورفعت المديرة 「سلمى حداد」 دعوى ضد المصنع ‹بتهمة› {التزوير}."],
      ["وقررت 「محكمة الساحل」 زيادة المدة بعدما دانته ‹بتهمة› {التزوير}."],
    ] as [MarkedClaims])
  func isWhoWroteOrActed(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "استدعت 「السلطات النمساوية」 السفير إلى مقر الوزارة بعد بث شريط ‹اعتبرته› {«مسيئا»}."
      ],
      ["وغادر 「سامي حداد」 المصنع بعد أن ‹كتب› تغريدة {«لن نغلق المصنع ولن نبيعه»}."],
    ] as [MarkedClaims])
  func isNotTheNounThatTheVerbDescribesOrTakes(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
