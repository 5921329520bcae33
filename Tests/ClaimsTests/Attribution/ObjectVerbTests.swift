import TestSupport
import Testing

/// اتهم X ب، وصف X بأنه، دعا X إلى: the accused, described or addressed belongs to the content.
@Suite struct ObjectVerbTests {
  @Test(
    arguments: [
      "‹اتهمت› [المعارضة] {الحكومة بالتقصير}.",
      "‹واتهمت› [النقابة] أيضا {الشركة بأنها أخفت الأرقام}.",
      "وجاءت الدعوى ‹وتتهم› فيها {الشركة بارتكاب مخالفات}.",
      "‹واتهم› [رئيس البلدية] {شركة المياه بأنها أهملت الشبكة}.",
      "‹ووصف› [المدرب] {القرار بأنه ظالم}.",
      "‹ودعا› [الوزير] {المواطنين إلى الهدوء}.",
      "‹وحثت› [المنظمة] {الحكومة على فتح الطرق}.",
      "‹وطالبت› [النقابة] {الحكومة بزيادة الأجور}.",
      "‹وستطالب› [النقابة] {الحكومة بزيادة الأجور}.",
      "‹وانتقد› [المدرب] {الحكم}.",
      "لكن [البلدية] ‹اتهمت› {الشركة بأنها أهملت الشبكة}.",
      "‹وطلب› [المدير] {من العمال أن ينتظروا}.",
      "‹ووصف› [المدرب] {هذا القرار بأنه ظالم}.",
      "‹ووصفه› [المدرب] {بـ«الخطأ»} على الشاشة.",
      "‹وهاجم› [رئيس البلدية، عماد التركي]، {مدير المصنع}.",
      "‹ودعا› [الوزير] إلى {إرسال «بعثة سلام» إلى القرية}.",
      "‹ووصف› [رئيس البلدية، عماد التركي]، {المشروع بأنه «حلم قديم»}.",
      "‹ووصف› [رئيس البلدية، عماد التركي]، {قرار المحكمة بأنه «حلم قديم»}.",
      "‹ووصف› [عماد التركي]، مدير المصنع، الأحد، {المشروع بأنه «حلم قديم»}.",
      "وبعد الحفل ‹طالبوا› {المدير بفتح الباب}.",
    ] as [MarkedClaims])
  func takeTheObjectIntoTheContent(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹وأبلغ› [المدير] العمال {أن المصنع سيغلق}.",
      "‹ووعد› [المدرب] الجماهير {بأن الفريق سيعود أقوى}.",
      "‹وأخبرت› [الشرطة] الأهالي {بأن الطريق مغلق}.",
      "‹واعتبر› [عماد التركي مدير المصنع] {أن الآلات قديمة}.",
    ] as [MarkedClaims])
  func leaveTheOneWhoIsToldOut(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test func holdsResponsible() {
    let expected: MarkedClaims = "‹وحمل› [النواب] {الوزارة مسؤولية الحادث}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹واتهمها› [والدها] {بسرقة القارب}.",
      "‹ووصفها› [زوجها السابق] {بالعنيدة}.",
      "لكن [منافسيه] ‹يتهمونه› {بالتقصير}.",
    ] as [MarkedClaims])
  func haveTheirSubjectBehindThePronoun(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
