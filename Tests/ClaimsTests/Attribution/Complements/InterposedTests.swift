import TestSupport
import Testing

/// What stands between a verb, who speaks and what is said: dates, manners, occasions, clauses about
/// the speaker.
@Suite struct InterposedTests {
  @Test(
    arguments: [
      "وكانت [الشركة] قد ‹أعلنت› في مارس/آذار 2031 {خططا لبناء مصنع}.",
      "وكان [النادي] ‹أعلن› في شباط/فبراير الفائت {إغلاق الميناء}.",
      "وكانت [الهيئة العليا] ‹أعلنت› في 17 آذار/مارس الفائت {إعادة فتح الطريق}.",
      "‹أعلن› [المجلس الوطني] في #تونس {فتح باب الترشح}.",
      "وكانت [النقابة] ‹أعلنت› خلال الأشهر الماضية {رفضها للقانون}.",
    ] as [MarkedClaims])
  func datesAndPlacesArePassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلن› [سامي حداد] قبل أيام {إغلاق المعمل}.",
      "وكانت [البلدية] ‹أعلنت› قبل نحو شهرين {وفاة الحارس}.",
      "وكانت [البلدية] قد ‹نفت› مطلع شباط/فبراير {ترميم السد}.",
    ] as [MarkedClaims])
  func stretchesOfTimeArePassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹واتهم› [الوزير]، في كلمة أمام النواب، {الشركة بتلويث النهر}.",
      "‹وطالب› [الوزير]، خلال الجلسة، {الشركة بتنظيف النهر}.",
      "‹ورحبت› [الشركة]، أكبر مصنع للسيارات في البلاد، {بالقرار}.",
      "‹وأعلن› [الجيش]، في بيان نشرته وكالة النورس، {مسؤوليته عن القصف}.",
      "‹وأعلن› [الجيش]، في الجلسة التي عقدت مساء، {انسحاب قواته}.",
      "‹وطالب› [نواب] في رسالة نشروها السبت {بإغلاق السوق}.",
    ] as [MarkedClaims])
  func whatCommasSetOffIsPassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹انتقد› [قاسم] بشكل مبطن {إدارة النادي}.",
      "‹ونفى› [الوزير]، في مقابلة مع صديق له، {أي دور في الصفقة}.",
      "‹وأشار› [المدير] في مقابلة مع «النسيم» إلى {أهمية الصيانة}.",
      "‹وأعلنت› [الوزارة] في بيان صحافي {تشكيل لجنة}.",
      "‹وانتقد› [المدرب] {من وصفهم بالمتخاذلين}.",
    ] as [MarkedClaims])
  func mannersAndOccasionsArePassedOver(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.first == expected.claims.first)
  }

  @Test(
    arguments: [
      "‹وقال› [قاسم]، الذي كان غادر المدينة بعدما أغلق المصنع، {إنه سيعود}.",
      "‹قال› [قضاة] كانوا يدرسون الملف، {إن الحكم نهائي}.",
      "‹ونفت› [تونس] التي تستضيف المؤتمر {أي تأجيل له}.",
      "‹وكشفت› [الوثائق] التي اطلعت عليها النقابة عن {تأخر الأجور}.",
      "‹وأشارت› [سارة قاسم المتحدثة باسم الوزارة] إلى {سقوط جريحين}.",
      "‹ورحبت› [سلمى حداد] التي كانت تتحدث في المتحف، {بالقرار}.",
      "‹وأكدت› [سلمى حداد]، واسمها الحقيقي ليلى، {أن السد آمن}.",
    ] as [MarkedClaims])
  func clausesAboutTheSpeakerArePassedOver(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وعبر› [المجلس البلدي]، صباح الاثنين، عن {أسفه للحادث}.",
      "‹وعبر› [الوزير]، الذي تستضيف بلاده القمة، عن {قلقه من التأخير}.",
      "‹عبر› [الوزير]، اليوم الاثنين، عن {قلقه من الجفاف}.",
      "‹عبر› [سامي حداد] عن {عدم رضاه عن القرار}.",
      "عبر الوزير الجسر عن طريق النفق.",
    ] as [MarkedClaims])
  func whatIsAPrepositionTooIsAVerbBeforeAPartyAndWhatItTakes(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعرب› [مستخدموه] عن {استيائهم من الأعطال}.",
      "‹حذر› [المدير]، الأحد، وزارة النقل من {إغلاق الطريق}.",
      "‹وحذر› [المدير] العمال من {إغلاق المصنع} قائلا: «لن ننتظر أكثر».",
      "[الشركة] ‹تؤكد› {مواصلة العمل}.",
    ] as [MarkedClaims])
  func theSubjectOrTheObjectComesFirst(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.first == expected.claims.first)
  }

  @Test(
    arguments: [
      "[المدير] ‹قال› ⟦للنسيم.نت⟧: {إن المصنع سيغلق}.",
      "‹وقال› [المدير] {لقد أغلق المصنع أبوابه}.",
    ] as [MarkedClaims])
  func theNameOfASiteAndACertainPerfectAreNoEnd(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text).claims.first
    #expect(found?.parts[.content] == expected.claims.first?.parts[.content])
  }

  @Test func asBeforeAVerbWithItsPrepositionGoesOn() {
    let text = "رحب الوزير بالخطة، كما أكد على دعم الصيادين."
    #expect(MarkedClaims(foundIn: text).claims.count == 2)
  }

  @Test(
    arguments: [
      "[والاتحاد الأوروبي] ‹يعتبر› {الاتفاق ضروريا للسلم}."
    ] as [MarkedClaims])
  func aPartyBeforeTheVerbJudges(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
