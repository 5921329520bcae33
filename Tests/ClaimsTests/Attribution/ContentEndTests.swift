import TestSupport
import Testing

/// Where a content ends, and where it does not.
@Suite struct ContentEndTests {
  @Test(
    arguments: [
      [
        "‹ويظن› [سكان القرية] {أن البئر جفت}، لكن المهندس يرى غير هذا، وإن أضاف أن الماء قليل.",
        "ويظن سكان القرية أن البئر جفت، لكن 「المهندس」 يرى غير هذا، وإن ‹أضاف› {أن الماء قليل}.",
      ],
      "‹وكشف› [تقرير حقوقي] عن {مقتل تسعة عمال، بينهم طفلان}.",
      "‹وانتقد› [رئيس البلدية] {خطة الحكومة} وطالبت نقابة المهندسين بتعديلها.",
      "‹وشدد› [الوزير] على {حق العمال في الإضراب}، معربا في الوقت نفسه عن أسفه.",
      "‹وأعلنت› [الشركة] {إغلاق المصنع}، في محاولة لخفض النفقات.",
      "‹ووصف› [الوزير] {الخطة بأنها «ناجحة، أو قريبة من النجاح» في الجنوب}.",
      "‹وأعلنت› [البلدية] {أنها ستغلق الجسر، وذلك لإصلاح أعمدته}.",
      "‹وأعلنت› [البلدية] {أنها ستغلق الجسر}، وذلك خلال جلسة مساء الأحد.",
      "‹وأعلنت› [البلدية] {أن الجسر سليم}، في وقت يتواصل فيه الحفر تحته.",
      "‹وأعلنت› [البلدية] {أن الجسر أغلق، في وقت سابق، أمام الشاحنات}.",
      "‹وأكد› [المهندس] {أن الجسر سليم}، علما بأن البلدية أغلقته.",
      "‹وذكر› [شاهد عيان] {أن النار خمدت}، وبعد ذلك قال الحارس إنها عادت.",
    ] as [MarkedClaims])
  func isTheEndOfItsPhrase(_ expected: MarkedClaims) throws {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.first == expected.claims.first)
  }

  @Test(
    arguments: [
      "{وأغلقت المدارس} ‹وفق› [مصدر محلي] {أبوابها}.",
      "وهرب الرجل ‹قائلا› في مقابلة مع صحيفة محلية {إنه بريء}.",
    ] as [MarkedClaims])
  func isNotWhereACueStandsBetween(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.map(\.parts[.content]) == expected.claims.map(\.parts[.content]))
  }
}
