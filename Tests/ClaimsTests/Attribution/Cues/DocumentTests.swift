import TestSupport
import Testing

/// جاء في البيان أن: a document is the source.
@Suite struct DocumentTests {
  @Test(
    arguments: [
      "‹وجاء› في [بيان الوزارة] {أن الحصيلة ارتفعت}.",
      "‹وورد› في [التقرير] {أن المبنى قديم}.",
      "‹وأضاف› [البيان] {أن التحقيق مستمر}.",
      "‹وأظهر› [تقرير رسمي] {أن البطالة تراجعت}.",
      "‹وتضمن› [التقرير] {أن الميزانية استنفدت}.",
      "‹وتضمن› [بيان الشركة] {«تعليق جميع شحنات القمح حتى الخريف»}.",
      "‹وأظهرت› [صور] بثت أمس على الشبكات {طائرة تحترق}.",
      "‹وأعلن› [بيان رسمي] نشر ليل الأحد عن {إغلاق الجسر}.",
      "وصوت المجلس على [بيان] ‹يدين› {الهجوم}.",
      "وقرأ الأعضاء [مشروع قرار] ‹يدعو› إلى {فتح الجسر}.",
      "وسبقه [قرار أممي] ‹حث› {أصحاب السفن على الحوار}.",
      "وخرجت [مظاهرات] ‹تطالب› {بإغلاق المصنع}.",
      "وفي بيان ‹دعا› [الحزب] إلى {الحوار}.",
    ] as [MarkedClaims])
  func speaks(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "قرأ العمال [رسالة] ‹جاء› فيها {أن المصنع سيغلق}.",
      "وعلقت على الباب [رسالة للعمال] ‹جاء› فيها: {«الرصيف مغلق»}.",
      "ووزعت البلدية ورقة، ‹وجاء› فيها: {«الرصيف مغلق»}.",
    ] as [MarkedClaims])
  func speaksBeforeThePronounThatTakesItUp(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(arguments: ["وجاء الوزير إلى القرية.", "ووردت شحنة القمح أمس."] as [MarkedClaims])
  func whatOnlyArrivesSaysNothing(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ونفت› [وزارة الزراعة] {التقارير القائلة إن القمح نفد}.",
      "وأشار المدير إلى [شائعات] ‹تقول› {إن المصنع سيغلق}.",
      "‹ونشرت› تغريدة عن السد: {«عدنا»}.",
      "تقرير ‹تحدث› فيه [سالم حداد] عن {أن السد قديم}.",
    ] as [MarkedClaims])
  func sayItOrAreWhereItIsSaid(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
