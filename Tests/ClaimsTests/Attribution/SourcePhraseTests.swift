import TestSupport
import Testing

/// How far the words reach that name who speaks.
@Suite struct SourcePhraseTests {
  @Test(
    arguments: [
      "‹قال› [أمين عام وزارة النقل الأردنية، فارس الخطيب]، {إن الحركة عادت إلى طبيعتها}.",
      "‹وقال› [قائد الجيش الكندي، اللفتنانت جنرال مارك دوبوا]، {إن القوات بقيت في مواقعها}.",
      "‹ووعد› [المرشح حينها كريم الشامي] {بتخفيض الضرائب}.",
      "‹وقال› [أكثر من نصف المشاركين] {إن الأسعار ارتفعت}.",
      "‹وانتقد› [العديد من المنظمات المهنية] {الوضع المالي في البلاد}.",
      "‹وقال› [الرئيس الكوري الجنوبي مون جيه إن] {إن القمة ستعقد قريبا}.",
      "‹وقال› [وزير النقل، سامي حداد،] {إن الجسر آمن}.",
      "[مدير المصرف، نبيل منصور]، ‹قال› {إن الفائدة لن ترتفع}.",
      "‹وقالت› [الباحثة ليلى حداد] {إن العينة صغيرة}.",
      "‹وقال› [المسؤول عن الملف] {إن العمل بدأ}.",
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
      "‹وقالت› [وزارة الصحة والسكان] {إن اللقاح متوفر}.",
    ] as [MarkedClaims])
  func takesWhatDescribesTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وكشفت› [الدراسة] {رغبة كبيرة في السفر}.",
      "‹وأكد› [المدير] هذه المرة {أن العمل بدأ}.",
      "‹وأعلنت› [شبكة المراعي التابعة للبلدية] {أن الموسم بدأ}.",
    ] as [MarkedClaims])
  func endsWithItsLastAdjective(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
