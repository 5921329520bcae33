import TestSupport
import Testing

/// اتهامات، إعلان، دعوة: a noun attributes what it governs.
@Suite struct NominalCueTests {
  @Test(
    arguments: [
      "وانتشرت ‹أنباء› عن {انهيار السد}.",
      "وأثارت غضب السكان ‹اتهامات› [البلدية] {للشركة بتلويث النهر}.",
      "وجاء ذلك بعد ‹إعلان› [وزير النقل] {إغلاق الجسر}.",
      "وتأخر القطار إثر ‹مطالبة› [النقابة] {برفع الأجور}.",
      "وتواصل الإضراب رغم ‹دعوة› [نقابة الأطباء] إلى {استئناف العمل}.",
      "وواجه المشروع ‹انتقادات› من جانب [روسيا] {للتأخير}.",
      "وانتشرت ‹أنباء› {انسحاب الشركة}.",
      "وبدأ التحقيق حول ‹شبهات› {بتزوير العقود}.",
      "وخرج السكان ‹للمطالبة› {بإصلاح الطريق}.",
      "وبني السد رغم ‹اعتراضات› على {كلفته}.",
      "وواجهت البلدية ‹انتقادات› بشأن {غلاء التذاكر}.",
      "وأغلق المصنع رغم ‹انتقادات› [النقابة] حيال {الخطة}.",
      "وخيم الحزن بعد ‹خبر› {مقتل العامل}.",
      [
        "‹ورفض› [السكان] {الاتهامات التي وجهتها الشركة للعمال بالتخريب}.",
        "ورفض السكان ‹الاتهامات› التي وجهتها [الشركة] {للعمال بالتخريب}.",
      ],
      "وأصدر القاضي مذكرة ‹بتهم› {مختلفة، من بينها التزوير}.",
      "وارتفعت الأسعار بعد ‹إعلانها› {قائمة سلع قد تشملها الضريبة}.",
      "وارتفعت الأسعار بعد ‹إعلانها› {قائمة سلع قد تشملها الضريبة إذا فرضت رسوم}.",
      "وأثارت ‹أنباء› {انسحاب الشركة} غضب السكان.",
      "وغضب السكان بعد ‹تهديدات› من [البلدية] {بإغلاق السد، إذا لم يدفعوا}.",
      "وحزنت القرية بعد ‹خبر› {مقتل الحارس، سالم قاسم}، مساء الأحد.",
      "وخرج السكان ‹للمطالبة› {بإصلاح الطريق، وبإغلاق المصنع}.",
      "وبدأ التحقيق حول ‹شبهات› {بتزوير العقود في وثائقها}.",
      "وأغلق السوق رغم ‹تأكيد› [شركة النورس] التي تديره {أنها ستفتحه}.",
      "وتأخر ‹نفي› [وزارة النقل] {لوجود خلاف}.",
      "ورغم ‹تأكيد› [وزارة النقل] {أن الجسر سليم}، ارتفعت المياه ليلا.",
      "وتدرس اللجنة ‹تقارير› حول {انهيار السد}.",
      "وتتوالى ‹المزاعم› بشأن {تسريب الزيت}.",
      "ووافقت البلدية على ‹طلب› [نقابة الأطباء] {تأجيل الانتخابات}.",
      "والطلب من البلدية إغلاق السوق صعب.",
      "وانتشرت على الفور ‹دعوات› على مواقع التواصل {لمقاطعة السوق}.",
      "وتصاعد الدخان وسط ‹نداءات› {للسكان بمغادرة القرية}.",
      "وأثار الجدل ‹تصريح› [وزير النقل] حول {إغلاق الجسر}.",
    ] as [MarkedClaims])
  func attributesToItsOwner(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ووجه [مدرب الفريق] ‹انتقادات› حادة {لحكم المباراة}.",
      "وحصل على بطاقة دعوة إلى الحفل.",
      "وتجمع السكان للاحتجاج على هدم السوق.",
      "وتعطل صدور إعلان عن مجلس الأمن.",
      "‹وحكمت› عليه [المحكمة] {بالسجن عامين بتهمة السرقة}.",
    ] as [MarkedClaims])
  func needsSomebodyWhoSays(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.map(\.parts[.content]) == expected.claims.map(\.parts[.content]))
    #expect(found.claims.map(\.parts[.source]) == expected.claims.map(\.parts[.source]))
  }

  @Test(
    arguments: [
      "ويواجه المدير ‹تهمة› {الاحتكار}.",
      "ويواجه المدير ‹تهمة› {السرقة، وتهريب المال، وتزوير العقود}.",
      "ويواجه المدير ‹اتهامات› {\"بالتزوير والاحتيال\"}.",
      "وبدأ التحقيق في ‹اتهامات› {\"بث الشائعات\"}.",
      "وتواجه الشركة ‹ادعاءات› {احتكار السوق}.",
    ] as [MarkedClaims])
  func tellsTheCharge(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ونشر الموقع ‹مزاعم› عن {تلوث المياه} بسبب المصنع.",
      "وتراجع السهم إثر ‹الإعلان› عن {استقالة المدير}، وهبط المؤشر.",
    ] as [MarkedClaims])
  func endsWhereTheClauseGoesOn(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func isNoPartOfAName() {
    let expected: MarkedClaims =
      "‹وقال› [مدير المرفأ] ⟦لوكالة رويترز للأنباء⟧ {إن الحركة عادت إلى المرفأ}."
    #expect(MarkedClaims(foundIn: expected.text).claims.count == expected.claims.count)
  }

  @Test(
    arguments: [
      "برأت المحكمة الرجل من ‹تهمة› {التخابر}.",
      [
        "‹ورفض› [الوزير] {مزاعم تورط بلاده}.",
        "ورفض الوزير ‹مزاعم› {تورط بلاده}.",
      ],
      "ويحقق القضاة معه ‹بشبهة› {الرشوة}.",
      "أوقفت الشرطة التاجر ‹المتهم› {بالاحتيال}.",
    ] as [MarkedClaims])
  func accusationsGovernANounAtOnce(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وأرسلت الهيئة إلى السكان ‹تحذيرا› من {عاصفة}.",
      "وواجهت الشركة ‹اتهاما› {باستهداف المطار}.",
      "وتظاهر العمال احتجاجا على القرار.",
    ] as [MarkedClaims])
  func standInTheAccusative(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ومنعت 「الحكومة」 الحفل ‹بحجة› {أن الساحة ضيقة}.",
      "أغلقت 「السلطات」 المكان ‹بحجة› {حماية السكان}.",
      "وتقدم السكان بدعوى قضائية.",
    ] as [MarkedClaims])
  func aPretextIsTheirsWhoActOnIt(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(arguments: ["بحثت اللجنة التهم الموجهة إليه.", "برأته المحكمة من تهم تتعلق بالمال."])
  func whatDescribesAnAccusationIsNotItsContent(_ text: String) {
    #expect(MarkedClaims(foundIn: text).claims.isEmpty)
  }
}
