import TestSupport
import Testing

/// Noun phrases as contents, behind what only tells when, where and how.
@Suite struct ObjectBehindSettingTests {
  @Test(
    arguments: [
      "‹دعا› [الوزير] في ختام جلسة مغلقة إلى {إغلاق السوق}.",
      "‹دعا› [الوزير] في حديث لقناة السهل إلى {إغلاق السوق}.",
      "‹وأشارت› [سلمى حداد] {لوجود خلل في السد}.",
      [
        "‹وقال› [الوزير] {إن العمل بدأ}، مشيرا لوجود خلل في السد.",
        "وقال 「الوزير」 إن العمل بدأ، ‹مشيرا› {لوجود خلل في السد}.",
      ],
    ] as [MarkedClaims])
  func standsBehindAQualifiedSetting(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  private static let settings = [
    "", " الخميس", " اليوم الأحد", "، الأحد،", " في بيان", " خلال مؤتمر صحفي", " في وقت سابق",
    " أمس", " مجددا", " رسميا", " علنا", " عقب الاجتماع", " أيضا", " أمام البرلمان",
    " للمرة الأولى", " في مقابلة تلفزيونية", " قبل أيام",
  ]

  private static let contents = [
    "‹وأعلنت› [البلدية]* {إغلاق السوق القديم}.", "‹وأكدت› [روسيا]* {انسحاب الشركة من المشروع}.",
    "‹ونفى› [سامي حداد]* {تأجيل الانتخابات}.", "‹وانتقدت› [النقابة]* {إغلاق السوق القديم}.",
    "‹وندد› [الوزير]* {بإغلاق السوق القديم}.", "‹وطالبت› [النقابة]* {بإغلاق السوق القديم}.",
    "‹ودعا› [رئيس البلدية]* إلى {تأجيل الانتخابات}.", "‹وحذرت› [البلدية]* من {إغلاق السوق}.",
    "‹وكشف› [الوزير]* عن {تأجيل الانتخابات}.", "‹وأعلن› [الجيش اللبناني]* {مقتل خمسة جنود}.",
  ]

  @Test(arguments: settings) func mayStandBehindAnySetting(setting: String) {
    for content in Self.contents {
      let parts = content.split(separator: "*")
      let expected = MarkedClaims(stringLiteral: parts.joined(separator: setting))
      #expect(MarkedClaims(foundIn: expected.text) == expected)
    }
  }

  @Test(
    arguments: [
      "‹أعلنت› [وزارة الصحة بالقطاع] الجمعة، {مقتل شخصين}.",
      "‹وأعلنت› [البلدية] {رفضها المشاركة في الاحتفال}.",
      "‹وندد› [الوزير] {بما جرى في القرية}.", "‹ورحب› [الوزير] {بذلك}.",
      "‹وطالبت› [المندوبة] أمام المجلس {الدول الأعضاء بحصة أكبر}.",
      "‹ووصفت› [الوزيرة] خلال الاجتماع {الخطة بأنها خطأ}.",
      "[روسيا] ‹تعتبر› {قرارات الوزارة غير كافية}.",
      "وزار القرية حيث ‹حذر› من {إغلاق السوق}.",
      "‹وندد› [الوزير] بشدة {بإغلاق السوق}.", "‹ونفى› [الوزير] بشكل قاطع {تأجيل الانتخابات}.",
      "‹وطالب› [معظم النواب] {بإغلاق السوق}.",
      "‹وندد› [الوزير] بقوة {بإغلاق السوق}.",
      "‹ونفى› [الوزير] بقوة ووضوح {تأجيل الانتخابات}.",
    ] as [MarkedClaims])
  func areWhatTheVerbTakes(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
