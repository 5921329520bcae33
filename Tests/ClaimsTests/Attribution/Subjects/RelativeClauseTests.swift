import TestSupport
import Testing

/// الذي قال إن: a verb in a relative clause speaks of its head.
@Suite struct RelativeClauseTests {
  @Test(
    arguments: [
      "أغلق السوق بعد ضغط من [تجار القماش] في بيروت، الذين ‹اعتبروا› {القرار ظالما}.",
      "أقر مجلس الوزراء الخطة، والتي ‹وصفها› [الوزير سامي حداد] {بأنها جديدة}.",
      [
        "‹قال› [الوزير] الذي وصفته الصحيفة بأنه متشدد {إن الخطة جاهزة}.",
        "قال الوزير الذي ‹وصفته› [الصحيفة] {بأنه متشدد} إن الخطة جاهزة.",
      ],
      "‹قالت› [ليلى حداد]، التي سبق أن زارت القرية، {إن السوق أغلق}.",
      [
        "‹قالت› [ليلى حداد]، التي اتهمت التاجر كريم منصور بالكذب، {إن السوق أغلق}.",
        "قالت [ليلى حداد]، التي ‹اتهمت› {التاجر كريم منصور بالكذب}، إن السوق أغلق.",
      ],
    ] as [MarkedClaims])
  func endsBeforeTheOuterClause(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وفاز على [سامي الحداد] (56 عاما) الذي ‹ندد› {بالقرار}.",
      "عاد [السكان] الذين ‹يقولون› {إن المياه ما زالت مقطوعة}.",
      "التقى الوفد مساء [وزير الدفاع] الذي ‹أكد› {أن الحدود آمنة}.",
      "وصلت [الطبيبة] التي ‹قالت› {إن الدواء نفد}.",
      "تحدثنا إلى [المرأتين] اللتين ‹تقولان› {إن البيت احترق}.",
      "ووصلت [الممثلة السويدية سلمى حداد] التي ‹قالت› {إن الفيلم جاهز}.",
    ] as [MarkedClaims])
  func hasItsHeadAsSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "توقف المشروع الذي ‹تقول› [مصادر محلية] {إنه مكلف}.",
      "بدأت الأعمال التي ‹أكد› [الوزير] {أنها ضرورية}.",
      "وبدأ تنفيذ {القرار} الذي ‹أعلنته› [البلدية] أمس {بشأن إغلاق السد}.",
    ] as [MarkedClaims])
  func hasThePartyBehindItsVerbAsSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹قال› [وزير النقل] {إن العمل بدأ}. وزار الطريق الذي قال إنه خطر.",
        "قال 「وزير النقل」 إن العمل بدأ. وزار الطريق الذي ‹قال› {إنه خطر}.",
      ]
    ] as [MarkedClaims])
  func doesNotHaveAThingAsSource(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      [
        "‹ونفى› [وزير الزراعة] {تسميم المياه التي تقول النقابة إنها صالحة}.",
        "ونفى وزير الزراعة تسميم المياه التي ‹تقول› [النقابة] {إنها صالحة}.",
      ],
      [
        "‹وقال› [مدير الميناء] {إن القبطان، الذي تقول النقابة إنه مريض، عاد إلى بيته}.",
        "وقال مدير الميناء إن القبطان، الذي ‹تقول› [النقابة] {إنه مريض}، عاد إلى بيته.",
      ],
      "‹وقال› [رجل] كان يقود قاربا في النهر {إن الجسر انهار}.",
    ] as [MarkedClaims])
  func leavesItsClauseToItsOwnVerb(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وحضر [سالم نجار وكريم حداد]، اللذان ‹يطالبان› {البلدية بفتح الطريق}.",
      "وحضرت [ليلى حداد]، عضو مجلس النواب عن ولاية الساحل، التي ‹قالت› {إن الطريق خطر}.",
    ] as [MarkedClaims])
  func hasTwoPartiesOrOneOfWhomItIsSaidWhatSheIs(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
