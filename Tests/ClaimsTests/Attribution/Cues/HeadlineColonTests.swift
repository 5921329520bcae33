import TestSupport
import Testing

/// A headline that names who speaks before a colon; the word that carries the colon is the cue.
@Suite struct HeadlineColonTests {
  @Test(
    arguments: [
      "[وزير ‹النقل›]: {الجسر الجديد يفتح قريبا}\n\nبدأ العمل في الربيع.",
      "[‹الجيش›]: {المعبر مغلق حتى إشعار آخر}\n\nهدأت الأوضاع.",
      "[مدرب المنتخب ‹الوطني›]: {الفوز ثمرة الصبر}\n\nانتهت المباراة ليلا.",
    ] as [MarkedClaims])
  func namesTheSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "[وزير النقل] ‹للصحفيين›: {الجسر يفتح قريبا}\n\nبدأ العمل في الربيع.",
      "[رئيس البلدية] لوزير ‹النقل›: {الطرق متهالكة}\n\nبدأ العمل في الربيع.",
      "[النرويج] لوزير ‹الخارجية›: {الاتفاق قريب}\n\nانتهى الاجتماع ليلا.",
      "[المدرب] عن ‹الهزيمة›: {لم نستحقها}\n\nانتهت المباراة ليلا.",
      "[وزير الخارجية] من ‹بيروت›: {لن نعود إلى القرية}\n\nبدأ العمل في الربيع.",
    ] as [MarkedClaims])
  func namesToWhomAndOfWhatToo(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func aLineOfTheBodyCanBeAHeadline() {
    let expected: MarkedClaims =
      """
      أغلق المصنع في الربيع.
      [نقابة عمال المصانع ‹العامة›]: {عدد قياسي من المصانع يغلق}
      غادر العمال المدينة.
      """
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "أغلق المصنع في الربيع.\n[سامي ‹حداد›]: {المصنع كان يخسر كل شهر}\nغادر العمال المدينة.",
      "أغلق المصنع في الربيع.\nالسودان: أمطار غزيرة في الشمال\nغادر العمال المدينة.",
    ] as [MarkedClaims])
  func aPersonOpensALineThatHasAVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "[سامي حداد] يودع ‹المصنع›: {أنا راحل}\n\nبدأ العمل في الربيع.",
      "[النرويج] تستدعي سفيرها ‹للتشاور›: {أبوابنا مفتوحة}\n\nانتهى الاجتماع ليلا.",
      "النرويج تستدعي سفيرها للتشاور: هل تنهار المحادثات\n\nانتهى الاجتماع ليلا.",
      [
        "[سامي حداد] ‹يندد› {بالهجوم على القرية}: لن نغادرها\n\nبدأ العمل في الربيع.",
        "[سامي حداد] يندد بالهجوم على ‹القرية›: {لن نغادرها}\n\nبدأ العمل في الربيع.",
      ],
    ] as [MarkedClaims])
  func tellsWhatThePartyDoesAndThenSays(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func mayGiveTwoPartiesTheirWords() {
    let text = "وزير النقل: الجسر سيفتح قريبا.. والبلدية: العمل لم ينته\n\nبدأ العمل ليلا."
    let expected: MarkedClaims =
      """
      [وزير ‹النقل›]: {الجسر سيفتح قريبا}.. والبلدية: العمل لم ينته

      بدأ العمل ليلا.
      """
    let found = MarkedClaims(foundIn: text).claims
    #expect(found.count == 2)
    #expect(found.first == expected.claims.first)
  }

  @Test(
    arguments: [
      "‹[السودان]›: {سنفتح المعبر غدا}\n\nهطلت الأمطار ليلا.",
      "‹[السودان]›: {لا تغيير في موعد الحصاد}\n\nهطلت الأمطار ليلا.",
      "‹[السودان]›: {حدودنا مفتوحة أمام التجار}\n\nهطلت الأمطار ليلا.",
      "‹[موسكو]›: {النرويج رفضت تسليم السفينة}\n\nهطلت الأمطار ليلا.",
      "[موسكو] ‹ترجح›: {الحريق متعمد}\n\nانتهى التحقيق ليلا.",
    ] as [MarkedClaims])
  func aStateSpeaksForItself(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "السودان: أمطار غزيرة في الشمال\n\nهطلت الأمطار ليلا.",
      "السودان: كورونا ينتشر في المدن\n\nهطلت الأمطار ليلا.",
      "الطقس: موجة حر طويلة\n\nترتفع الحرارة غدا.",
      "كرة القدم: جولة بلا مفاجآت\n\nانتهت الجولة مساء.",
      "قضية سامي حداد: المحكمة تؤجل الجلسة\n\nانتهت الجلسة مساء.",
      "زلزال السودان: عدد الجرحى يرتفع\n\nانتهى البحث مساء.",
      "رأي: الجسر الجديد لن يفتح\n\nبدأ العمل في الربيع.",
    ] as [MarkedClaims])
  func aTopicOrCountryIsNoSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
