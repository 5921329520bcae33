import TestSupport
import Testing

/// How far the words reach that name who speaks.
@Suite struct SourcePhraseTests {
  @Test(
    arguments: [
      "‹وأعلن› [رئيس الحزب الزهري في تونس، كريم الشامي]، الاثنين، {خطة جديدة}.",
      "‹وقال› [حارس الفريق] البالغ ثلاثين عاما: {«لن أترك مدينتي مهما عرضوا»}.",
      "‹وذكر› [أمين عام وزارة الثقافة، فارس الخطيب]، {أن المتاحف ستفتح ليلا}.",
      "‹وقال› [قائد الجيش الكندي، اللفتنانت جنرال مارك دوبوا]، {إن القوات بقيت في مواقعها}.",
      "‹وتعهد› [المدير آنذاك كريم الشامي] {بتخفيض الأسعار}.",
      "‹وقال› [أكثر من نصف المشاركين] {إن الأسعار ارتفعت}.",
      "‹وانتقد› [العديد من المنظمات المهنية] {الوضع المالي في البلاد}.",
      "‹وقال› [المدير الكوري بارك جيه إن] {إن المصنع جاهز}.",
      "‹وقال› [وزير النقل، سامي حداد،] {إن الجسر آمن}.",
      "[مدير المصرف، نبيل منصور]، ‹قال› {إن الفائدة لن ترتفع}.",
      "‹وقالت› [الباحثة ليلى حداد] {إن العينة صغيرة}.",
      "‹وقال› [المسؤول عن الملف] {إن العمل بدأ}.",
      "‹وقال› [مبعوث الاتحاد إلى السودان سامي حداد] {إن القافلة جاهزة}.",
      "‹وقال› [الطبيب أشرف منسي] {إن الجرحى نقلوا}.",
      "‹وقال› [رئيس اللجنة الأولمبية]، الذي حضر الافتتاح، {إن الملعب جاهز}.",
      "‹وقال› [رامي حداد]، المحلل في مكتب للأبحاث، {إن السوق هادئة}.",
    ] as [MarkedClaims])
  func takesRoleAndNameWithoutWhatFollowsThem(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [المتحدث باسم وزارة الدفاع العراقية علي حسن] {إن العملية انتهت}.",
      "‹وقال› [المتحدث باسم وزارة الدفاع العراقية سامي حداد] {إن العملية انتهت}.",
      "‹وقالت› [الناطقة باسم الشركة] {إن الخلل أصلح}.",
      "‹وأكد› [المتحدث باسم الشرطة] {أن التحقيق مستمر}.",
    ] as [MarkedClaims])
  func takesTheOneASpokesmanSpeaksFor(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [مسؤول في الأمم المتحدة] {إن القافلة وصلت}.",
      "‹وقال› [مصدر مقرب من الحكومة] {إن الخلاف انتهى}.",
      "‹وقال› [اثنان من الشهود] {إن السيارة لم تتوقف}.",
      "‹وقال› [عدد من السكان] {إن الكهرباء مقطوعة}.",
      "لكن [كثيرا من السكان] ‹يقولون› {إن الكهرباء مقطوعة}.",
      "‹وقال› [خبير من شركة المرفأ] {إن الرافعة سليمة}.",
      "‹وقال› [مدير هيئة الحفاظ على الغابات] {إن الحريق أخمد}.",
      "‹وقالت› [وزارة الصحة والسكان] {إن اللقاح متوفر}.",
      "‹وأفادت› [وزارة الصحة في القطاع] {بأن الشحنة وصلت}.",
    ] as [MarkedClaims])
  func takesWhatDescribesTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأفاد› [بيان صادر عن هذه النقابات] {بأن الإضراب مستمر}.",
      "‹وأوضح› [الموقعون على هذه العريضة] {أن الطريق خطر}.",
      "‹وأكد› [مسؤول أمني مطلع على الملف] {أن اللص أوقف}.",
      "‹وقال› [مصدر مطلع بالمصرف المركزي] {إن الفائدة ستنخفض}.",
      "‹وقالت› [سلمى حداد من معهد البحار] {إن المياه دافئة}.",
      "لكن [المصدر المطلع على الخطة] ‹أكد› {أن السد سليم}.",
      "‹وبحسب› [المعلومات المتوافرة عن السفينة] {فقد كان الطاقم صغيرا}.",
      "‹وتفيد› [الأنباء الواردة من القرية] {بأن الطريق مغلق}.",
    ] as [MarkedClaims])
  func takesWhatAPrepositionTiesToAParticiple(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [شهود] ⟦لقناة النيل⟧ {إن الحافلة انقلبت}.",
      "‹وأعلنت› [الوزارة] بشكل قاطع {أن الجسر آمن}.",
      "‹وأوصى› [النائب] {السائقين بأن يخففوا السرعة}.",
    ] as [MarkedClaims])
  func endsBeforeWhoIsToldAndHow(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وكشفت› [الدراسة] {رغبة كبيرة في السفر}.",
      "‹ويتوقع› [محللون] {قفزة في الأسعار}.",
      "‹وأكد› [المدير] هذه المرة {أن العمل بدأ}.",
      "‹وأعلنت› [شبكة المراعي التابعة للبلدية] {أن الموسم بدأ}.",
    ] as [MarkedClaims])
  func endsWithItsLastAdjective(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقال› [الوزير]، ‹متحدثا› للصحفيين، {إن الجسر آمن}.",
      "‹وقال› [الوزير، سامي حداد]، {إن الجسر آمن}.",
    ] as [MarkedClaims])
  func takesNoParticipleForAName(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأبلغ› [مصدر أمني] ⟦وكالة السهل⟧ {أن الجسر مغلق}.",
      "‹وأوضح› فور وصوله إلى بيروت {أن الطريق طويل}.",
    ] as [MarkedClaims])
  func endsBeforeWhoIsToldAndWhen(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text).claims.first
    #expect(found?.parts[.source] == expected.claims.first?.parts[.source])
  }
}
