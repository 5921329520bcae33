import TestSupport
import Testing

/// أعلنت X إغلاق، كشف X عن، رحب X ب: a noun phrase is the content.
@Suite struct NounContentTests {
  @Test func goesOnWhereARemarkIsGoverned() {
    let expected: MarkedClaims = "‹ونفى› [الوزير] {أي دور في محاولة الانقلاب}."
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلنت› [الشركة] {إغلاق المصنع}، بيد أن العمال لم يغادروا.",
      "‹وأعلنت› [الشركة] {إغلاق المصنع} غير أن العمال لم يغادروا.",
      "‹وطلب› [الوزير] {إغلاق المصنع} في أعقاب الحريق الكبير.",
    ] as [MarkedClaims])
  func endsBeforeAnExceptionOrRemark(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹أعلنت› [وزارة الصحة] {افتتاح مستشفى جديد}.",
      "‹كشفت› [الشركة]، الخميس، خلال مؤتمر في المدينة عن {هاتف جديد}.",
      "‹وكشف› [سامي حداد] البالغ من العمر 72 عاما عن {هاتف جديد}.",
      "‹وأكدت› [الوزارة] هذا العام {السماح بالصيد}.",
      "‹وندد› [الوزير] مرة أخرى {بالاتفاق}.",
      "‹وأفاد› [المرصد] عن {سيطرة الجيش على بلدتين}.",
      "‹وأعلنت› [اللجنة الدولية للصليب الأحمر] {«إلغاء» الرحلة}.",
      "‹وكشف› [مدير المتحف] ⟦لوكالة رويترز⟧ عن {سرقة لوحتين}.",
      "‹ونددت› [النقابة وعدد من العمال] {بقرار الإغلاق}.",
      "‹وأعلنت› [الشركة] {شن حملة جديدة}.",
      "وكان [تقرير حقوقي] ‹كشف› عن {مقتل تسعة عمال}.",
      "‹وتحدثت› [مصادر طبية] عن {وصول عشرين جريحا}.",
      "‹توعد› [رئيس النادي] الحكام {بالملاحقة}.",
      "‹وطالبت› [النقابة] {بتحقيق حول ما سمي «ليلة الإغلاق»}.",
      "‹وشددت› [«رويترز»] على {أهمية الصيانة}.",
      "‹وأعلنت› [الشركة] {نجاة العمال} لكنها أغلقت المصنع.",
      "‹وطالبت› [النقابة] {بتحقيق عاجل}: «لن نسكت عن هذا الإهمال».",
      "‹وأعلن› [المدير] {انسحابه من المشروع «بعد عام من التأخير»}.",
      "‹وأعلنت› [شركة النسيم]، أكبر مصنع للقوارب، الثلاثاء، عن {قارب جديد}.",
      "‹وأعلنت› [شركة الطيران «نسيم»]، {بدء رحلاتها إلى الجزيرة}.",
      "‹وأعلن› [سامي حداد مدير المصنع]، الجمعة، عن {إغلاق الفرن}.",
      "‹وأكد› [المدير] {تضامن عماله «الكامل» مع القرية «في هذه المحنة»}.",
      "وزارت 「سلمى حداد」 القرية ‹وأعلنت› {وقف العمل في النفق}.",
      "وزارت 「سلمى حداد」 القرية ‹وأعلنت› {شن حملة على التهريب}.",
      "وزارت 「سلمى حداد」 القرية ‹وتوقعت› {تفاقم الأزمة}.",
    ] as [MarkedClaims])
  func areFoundPastWhatStandsBetween(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "وهو ما ‹اعتبرته› [الحكومة] {تدخلا في شؤونها}.",
      "وفاجأ الناس {القرار} الذي ‹أعلنته› [الوزارة] أمس.",
      "وفاجأ الناس {القرار} الذي ‹أعلنت› عنه [الوزارة] أمس.",
      "وقاد الحزب الذي ‹تصنفه› [تركيا] {\"إرهابيا\"}.",
      "وقاد الحركة التي ‹تصنفها› [تركيا] {\"إرهابية\"}.",
    ] as [MarkedClaims])
  func arePredicatesOrHeadsOfRelativeClauses(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  @Test(
    arguments: [
      "‹ندعو› {الحكومة إلى إغلاق المصنع}.",
      "‹ووعد› [الوزير] {بإصلاح الطرق}، في وقت أكد عمال المصنع أنهم مضربون.",
      "‹ودعا› [الوزير] إلى {إصلاح الطرق، خاصة أن الشتاء قريب}.",
    ] as [MarkedClaims])
  func areWhatTheVerbItselfTakes(_ expected: MarkedClaims) {
    let found = MarkedClaims(foundIn: expected.text)
    #expect(found.claims.first == expected.claims.first)
  }

  @Test(
    arguments: [
      "وحمل العامل الحقيبة إلى القطار.",
      "ويعتبر النهر الشريان الوحيد في المنطقة.", "يجب أن تعلن الحكومة خطة جديدة.",
    ] as [MarkedClaims])
  func areNoContentsBehindVerbsOfOtherMeanings(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }

  /// The tagger has to see the person who is only talked about.
  @Test func arePersonsNever() {
    let expected: MarkedClaims = "وتحدث الوزير عن المدير."
    withKnownIssue { #expect(MarkedClaims(foundIn: expected.text) == expected) }
  }

  @Test(
    arguments: [
      "‹أعلنت› [البلدية] {إغلاق السوق} ولم تذكر السبب.",
      "‹وأعلن› [سالم حداد] {استقالته} في بيان نشره أمس.",
      [
        "‹وذكر› [مدير الميناء] {أن التقرير أوصى بإغلاق الرصيف، وأن الميناء كبير}.",
        "وذكر مدير الميناء أن [التقرير] ‹أوصى› {بإغلاق الرصيف}، وأن الميناء كبير.",
      ],
      [
        "‹شككت› [ليلى حداد] في {رواية الحارس} قائلة «كان نائما».",
        "شككت 「ليلى حداد」 في رواية الحارس ‹قائلة› {«كان نائما»}.",
      ],
    ] as [MarkedClaims])
  func endBeforeWhatWasNotDoneOrSaidInWhat(_ expected: MarkedClaims) {
    #expect(MarkedClaims(foundIn: expected.text) == expected)
  }
}
