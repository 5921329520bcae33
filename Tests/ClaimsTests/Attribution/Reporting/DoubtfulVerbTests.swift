import TestSupport
import Testing

/// Words better known as nouns or particles that are verbs beside the party that speaks.
@Suite struct DoubtfulVerbTests {
  @Test(
    arguments: [
      "وتعرض لها مسؤولون من الوزارة.",
      "وامتاز معرض أفد بكثرة اللوحات.",
      "نشر السفير، الذي تبين لاحقا أنه غائب، هذه الصورة.",
      "وأشار سالم حداد لكتفه.",
    ] as [MarkedClaims])
  func isAFormOfAnotherVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "[الجيش] ‹ذكر› {أن المعبر أغلق مساء}.",
      "غادر 「الوزير」 البلاد. ‹وعبر› عن {قلقه من الجفاف}.",
      "[الوزير] ‹توقع›، الأحد، {أن ترتفع الأجور}.",
      "[رئيس البلدية] ‹حذر› من {أن الطريق زلق}.",
      "[محامي العائلة] ‹كشف› عن {أن الملف ناقص}.",
      "[أحد سكان القرية] ‹كتب› على تويتر: {«لم نر الماء منذ شهرين»}.",
      "في المقابل، [الجيش] ‹تعهد› خلال مؤتمر صحفي {بأن تبقى الهدنة قائمة}.",
      "لكن [الوزير] ‹بين› خلال الجلسة {أن الجسر سليم}.",
      "غير أن [حزب السنديان] ‹بين› {أن قائمته كاملة}.",
    ] as [MarkedClaims])
  func followTheirSubject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وفي بيروت ‹حذر› [الوزير] من {أن السيول عائدة}.",
      "من جهته ‹كشف› [سامي حداد] {أن العقد ألغي}.",
      "وفي وقت سابق ‹توقع› [الجيش] {أن ينسحب المسلحون}.",
      "وقد ‹بين› [الوزير] {أن الجسر سليم}.",
      "‹بين› [الوزير] {أن الجسر سليم}.",
    ] as [MarkedClaims])
  func precedeTheirSubject(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "رفض الوزير كشف الأرقام.",
      "وفي الخلاف بين الوزير ونظيره لا جديد.",
      "حضر الشاهد ضمن الوفد جلسة المحكمة.",
      "الحكومة على علم بأن الطريق مغلق.",
    ] as [MarkedClaims])
  func areNounsElsewhere(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
