import TestSupport
import Testing

/// أظهر، عزا، حمّل، شجع، هاجم، عبر: verbs of other meanings that report in some constructions.
@Suite struct WeakVerbTests {
  @Test(
    arguments: [
      "‹أظهرت› [بيانات الميناء]، الخميس، {تراجع الشحن}.",
      "‹وعزت› [المحكمة] {قرار الإقالة إلى مخالفات}.",
      "‹وشجعت› [الوزارة] {السكان على الزراعة}.",
      "‹وحملت› [النقابة] {الشركة مسؤولية الحادث}.",
      "‹وهاجم› [رئيس النقابة] بشدة {شركات الدواء}.",
      "‹هاجمت› [وزارة الثقافة] {نادي الرسامين}.",
      "‹ودافع› [المدير] عن {إغلاق الفرع}.",
      "‹وصنفته› [كندا] {تنظيما محظورا}.",
      "كما ‹أشار› إلى {تراجع الشحن}.",
      "‹وعبر› [التقرير] عن {مخاوف كبيرة}.",
      "‹ووجه› [رئيس الوزراء] {بفتح الجسر}.",
    ] as [MarkedClaims])
  func reportWhatTheyTake(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وتناول المقال ما ‹سماه› [الكاتب] {«العناد الفارغ»}.",
      "ولم ‹تستبعد› [البلدية] {أن تكون النار مفتعلة}.",
      "وجاء ذلك بعد أن ‹وعد› [الوزير] {بفتح الجسر}.",
    ] as [MarkedClaims])
  func sayWhatIsCalledExcludedPromised(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹قضت› [محكمة في السودان] {بسجن الحارس}.",
      "[محكمة الاستئناف] ‹تقضي› {بإغلاق المصنع}.",
      "‹وحكمت› [المحكمة] على {الحارس بالسجن عامين}.",
    ] as [MarkedClaims])
  func courtsRule(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وقضى الحارس الليلة بالقرب من الجسر.",
      "وحكم الملك على البلاد عشرين عاما.",
    ] as [MarkedClaims])
  func othersDoNot(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وقدر› [الخبراء] {كلفة الجسر بنحو 20 مليون دينار}.",
      "‹وقدرت› [البلدية] {عدد الزوار بنحو أربعين ألفا}.",
      "وارتفع السهم بعد [بيانات] ‹أظهرت› {تراجع البطالة في البلاد}.",
      "ونشر الموقع [مقطع فيديو] ‹أظهر› {سفينة في الميناء}.",
    ] as [MarkedClaims])
  func estimateAndShow(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "ويقدر عدد السكان بنحو 20 ألفا.", "وأظهر الحارس صورة قديمة.",
    ] as [MarkedClaims])
  func estimateAndShowNothing(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ورأت› [سلمى حداد] {بأن الطريق آمن}.",
      "ويطالب 「السكان」 بإغلاقه لأنهم ‹يرون› {بأن الجسر قديم}.",
    ] as [MarkedClaims])
  func mayTakeTheClauseWithBa(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.last == expected.claims.last)
  }

  @Test(
    arguments: [
      "وفرضت 「الحكومة」 الرسوم ‹معللة› {ذلك بنقص المال}.",
      "‹وشبه› [مدرب الفريق] {الحكم بالعاصفة}.",
      "وغادر 「الوزير」 القاعة، ‹محملا› {النقابة مسؤولية الخلاف}.",
      "وغادر 「الوزير」 القاعة، ‹مرجعا› {التأخر إلى المطر}.",
      "وعاد 「سامي حداد」 ‹وأرجع› {التأخر إلى المطر}.",
      "‹واتفقت› [فرنسا] مع ألمانيا على {أن الجسر آمن}.",
    ] as [MarkedClaims])
  func tellWhatTheyPairWithTheirObject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ورفضت› [الوزارة] {هذه الاتهامات}.",
      "‹وترفض› [النرويج] {ذلك}.",
      "ورفضت الوزارة العرض.",
    ] as [MarkedClaims])
  func rejectWhatOthersSay(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func blameIsLaidBySomebody() {
    let expected: MarkedClaims = "‹وألقت› [النقابة] ‹باللوم› على {الشركة}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وأظهر الطفل شجاعة كبيرة.",
      "وحملت السفينة القمح إلى الميناء.",
      "وهاجم الذئب القطيع ليلا.",
      "وتوجه العامل إلى المصنع بالقطار.",
      "وعبر العمال الجسر.",
    ] as [MarkedClaims])
  func reportNothingElsewhere(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
